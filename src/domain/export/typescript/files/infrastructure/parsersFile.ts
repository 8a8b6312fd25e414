import type { OwnedFile } from '../../../manifest.ts'
import type { AggregatePlan } from '../../plan/AggregatePlan.ts'
import type { Report } from '../../plan/ApplicationPlan.ts'
import type { CommandPlan } from '../../plan/CommandPlan.ts'
import type { FieldPlan } from '../../plan/FieldPlan.ts'
import type { ContextPlan } from '../../plan/ProjectPlan.ts'
import type { RecordPlan } from '../../plan/RecordPlan.ts'
import { CodeFile, type Exported } from '../../text/CodeFile.ts'
import { comment } from '../../text/comment.ts'
import { quote } from '../../text/quote.ts'
import { indented, wrap } from '../../text/wrap.ts'
import { KERNEL } from '../KERNEL.ts'
import { GENERATED, owned } from '../owned.ts'
import { fieldParts, parserOf, reportReader } from './parserLines.ts'

/** `infrastructure/parsers.gen.ts`: data from outside, a request or a store, as what the context itself speaks of. */
export function parsersFile(context: ContextPlan): readonly OwnedFile[] {
  const { folder, aggregates, systems, records, application, published } = context
  const reported = published.reports.filter(({ message }) => message.fields.length > 0)
  const file = new CodeFile(`${folder}/infrastructure/parsers.gen.ts`, GENERATED, ['data', 'fields', 'type'])
  const asked = application.handlers.map(({ command }) => command)
  const told = aggregates.filter(({ events }) => events.length > 0)
  const sections = [
    ...records.map((record) => recordParser(file, context, record)),
    ...asked.filter(({ fields }) => fields.length > 0).map((command) => dataParser(file, context, command)),
    ...asked.map((command) => ('yields' in command ? enrichmentParser(file, context, command) : [])),
    ...reported.map((report) => reportParser(file, context, report)),
    ...told.map((aggregate) => eventParser(file, context, aggregate)),
  ].filter((lines) => lines.length > 0)
  if (sections.length === 0) return []
  for (const lines of sections) file.section(lines)
  const notes = [...aggregates, ...systems].flatMap((part) => [
    ...part.notes,
    ...part.commands.flatMap((command) => command.notes),
  ])
  return [owned(file, 'tool', [...notes, ...reported.flatMap(({ message }) => message.notes)])]
}

/** A parser of a type that is an object; without fields nothing of the data is looked at. */
function parserLines(file: CodeFile, context: ContextPlan, type: Exported, body: readonly string[]): readonly string[] {
  return [
    `export function ${parserOf(context, type).name}(data: unknown): ${file.type(type)} {`,
    `  const fields = new ${file.value(KERNEL.Fields)}(data)`,
    ...indented(body),
    '}',
  ]
}

function objectLines(
  file: CodeFile,
  context: ContextPlan,
  fields: readonly FieldPlan[],
  open = 'return {',
): readonly string[] {
  return [open, ...indented(fieldParts(file, context, fields)), '}']
}

function recordParser(file: CodeFile, context: ContextPlan, { type, fields }: RecordPlan): readonly string[] {
  if (!type.type || !type.factory) return []
  const [open = '', ...rest] = objectLines(file, context, fields, `return ${file.value(type.factory)}({`)
  return parserLines(file, context, type.type, [open, ...rest.slice(0, -1), '})'])
}

function dataParser(
  file: CodeFile,
  context: ContextPlan,
  { type, fields }: Pick<CommandPlan, 'type' | 'fields'>,
): readonly string[] {
  return parserLines(file, context, type, objectLines(file, context, fields))
}

/** What happened outside, as others will hear of it. */
function reportParser(file: CodeFile, context: ContextPlan, report: Report): readonly string[] {
  const { message } = report
  return [
    `export function ${reportReader(context, report).name}(data: unknown): ${file.type(message.type)}['data'] {`,
    `  const fields = new ${file.value(KERNEL.Fields)}(data)`,
    ...indented(objectLines(file, context, message.fields)),
    '}',
  ]
}

/** What a command needs beyond the wall. */
function enrichmentParser(file: CodeFile, context: ContextPlan, command: CommandPlan): readonly string[] {
  const { enrichment, yields, outcomes } = command
  if (!enrichment) return []
  const asked = outcomes.map(({ event, wires }) => ({
    tag: event.tag,
    fields: wires.filter(({ source }) => source === 'enrichment').map(({ field }) => field),
  }))
  if (yields === 'all') {
    const all = asked.flatMap(({ fields }) => fields)
    const distinct = [...new Map(all.map((field) => [field.property, field])).values()]
    return dataParser(file, context, { type: enrichment, fields: distinct })
  }
  return parserLines(file, context, enrichment, [
    `const outcome = fields.required('outcome', ${file.value(KERNEL.asText)})`,
    'switch (outcome) {',
    ...asked.flatMap(({ tag, fields }) => [
      `  case ${quote(tag)}:`,
      ...indented(
        wrap('return {', ['outcome', ...trimmed(fieldParts(file, context, fields))], '}', { pad: ' ' }),
        '    ',
      ),
    ]),
    '  default:',
    `    throw new RangeError(${quote(`outcome must be one of ${asked.map(({ tag }) => tag).join(', ')}`)})`,
    '}',
  ])
}

function eventParser(file: CodeFile, context: ContextPlan, aggregate: AggregatePlan): readonly string[] {
  const { eventType, events } = aggregate
  const hasData = events.some(({ fields }) => fields.length > 0)
  return [
    ...comment(`An event as it is stored. Throws a RangeError where it is no ${eventType.name} of today.`),
    `export function ${parserOf(context, eventType).name}(type: string${hasData ? ', data: unknown' : ''}): ${file.type(eventType)} {`,
    ...(hasData ? [`  const fields = new ${file.value(KERNEL.Fields)}(data)`] : []),
    '  switch (type) {',
    ...events.flatMap(({ tag, fields }) => {
      if (fields.length === 0) return [`    case ${quote(tag)}:`, `      return { type, data: {} }`]
      const data = objectLines(file, context, fields, 'data: {')
      return [
        `    case ${quote(tag)}:`,
        '      return {',
        '        type,',
        ...indented(data, '        ').map(lastComma),
        '      }',
      ]
    }),
    '    default:',
    `      throw new RangeError(\`not a ${eventType.name}: \${type}\`)`,
    '  }',
    '}',
  ]
}

const lastComma = (line: string, index: number, lines: readonly string[]) =>
  index === lines.length - 1 ? `${line},` : line

const trimmed = (parts: readonly string[]) => parts.map((part) => part.replace(/,$/, ''))

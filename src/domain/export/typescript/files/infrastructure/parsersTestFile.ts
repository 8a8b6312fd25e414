import type { OwnedFile } from '../../../manifest.ts'
import type { AggregateHandler, Report, SystemHandler } from '../../plan/ApplicationPlan.ts'
import type { MessagePlan } from '../../plan/flow/MessagePlan.ts'
import type { ContextPlan } from '../../plan/ProjectPlan.ts'
import { sampleCode } from '../../plan/sampleCode.ts'
import { CodeFile } from '../../text/CodeFile.ts'
import { quote } from '../../text/quote.ts'
import { wrap } from '../../text/wrap.ts'
import { GENERATED, owned } from '../owned.ts'
import { Samples, settingOf } from '../Samples.ts'
import { describeLines, testLines } from '../testLines.ts'
import { parserOf, reportReader } from './parserLines.ts'

/** Every command comes out of JSON as it went in, with what it needs beyond the wall; none without one of its parts. */
export function parsersTestFile(context: ContextPlan): readonly OwnedFile[] {
  const handlers = context.application.handlers.filter(
    (handler) =>
      handler.command.fields.length > 0 || (handler.kind === 'aggregate' && handler.command.enrichment !== undefined),
  )
  const reported = context.published.reports.filter(({ message }) => message.fields.length > 0)
  if (handlers.length === 0 && reported.length === 0) return []
  const file = new CodeFile(`${context.folder}/infrastructure/parsers.gen.test.ts`, GENERATED, [
    'sent',
    'part',
    'command',
  ])
  const tests = [
    ...handlers.flatMap((handler) =>
      handler.kind === 'aggregate'
        ? [...commandTests(file, context, handler), ...enrichmentTests(file, context, handler)]
        : systemTests(file, context, handler),
    ),
    ...reported.flatMap((report) => reportTests(file, context, report)),
  ]
  file.section(describeLines(file, `What ${context.name} is sent`, tests))
  return [
    owned(
      file,
      'tool',
      [...handlers.map(({ command }) => command), ...reported.map(({ message }) => message)].flatMap(
        ({ notes }) => notes,
      ),
    ),
  ]
}

function commandTests(
  file: CodeFile,
  context: ContextPlan,
  { aggregate, command }: AggregateHandler,
): readonly (readonly string[])[] {
  if (command.fields.length === 0) return []
  const parse = file.value(parserOf(context, command.type))
  const sample = file.value({ name: command.sampleName, from: aggregate.after.from })
  return dataTests(file, command, parse, sample)
}

/** No fixture has a command of an external system. */
function systemTests(file: CodeFile, context: ContextPlan, { command }: SystemHandler): readonly (readonly string[])[] {
  const parse = file.value(parserOf(context, command.type))
  const parts = command.fields.map((field) => `${field.property}: ${sampleCode(file, field.type, settingOf(field))}`)
  const setup = wrap(`const command: ${file.type(command.type)} = {`, parts, '}', { pad: ' ' })
  return dataTests(file, command, parse, 'command', setup)
}

function reportTests(file: CodeFile, context: ContextPlan, report: Report): readonly (readonly string[])[] {
  const { message } = report
  return dataTests(file, message, file.value(reportReader(context, report)), `${file.value(message.sample)}.data`)
}

/** Data is read as it was sent, and not where a part of it is missing. */
function dataTests(
  file: CodeFile,
  { name, fields }: Pick<MessagePlan, 'name' | 'fields'>,
  parse: string,
  sample: string,
  setup: readonly string[] = [],
): readonly (readonly string[])[] {
  const assert = file.defaultOf({ name: 'assert', from: 'node:assert/strict' })
  const required = fields.filter(({ optional }) => !optional).map(({ property }) => quote(property))
  return [
    testLines(file, `${name} is read as it was sent`, [
      ...setup,
      `const sent: unknown = JSON.parse(JSON.stringify(${sample}))`,
      `${assert}.deepEqual(${parse}(sent), ${sample})`,
    ]),
    ...(required.length === 0
      ? []
      : [
          testLines(file, `${name} is refused where any part is missing`, [
            ...setup,
            `for (const part of [${required.join(', ')}]) {`,
            `  ${assert}.throws(() => ${parse}({ ...${sample}, [part]: undefined }), RangeError)`,
            '}',
          ]),
        ]),
  ]
}

function enrichmentTests(
  file: CodeFile,
  context: ContextPlan,
  { aggregate, command }: AggregateHandler,
): readonly (readonly string[])[] {
  const { enrichment, yields, outcomes, name } = command
  if (!enrichment) return []
  const assert = file.defaultOf({ name: 'assert', from: 'node:assert/strict' })
  const parse = file.value(parserOf(context, enrichment))
  const samples = new Samples(file, aggregate)
  return (yields === 'one-of' ? outcomes : [undefined]).map((outcome) =>
    testLines(file, `what ${name} needs is read as it was sent${outcome ? `: ${outcome.event.name}` : ''}`, [
      `const needed = ${samples.enrichment(command, outcome)}`,
      `${assert}.deepEqual(${parse}(JSON.parse(JSON.stringify(needed))), needed)`,
      `${assert}.throws(() => ${parse}({}), RangeError)`,
    ]),
  )
}

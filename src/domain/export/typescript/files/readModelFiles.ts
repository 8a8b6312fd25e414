import type { OwnedFile } from '../../manifest.ts'
import type { FieldPlan } from '../plan/FieldPlan.ts'
import type { MessagePlan } from '../plan/flow/MessagePlan.ts'
import type { ReadModelPlan } from '../plan/flow/ReadModelPlan.ts'
import { says } from '../plan/flow/says.ts'
import { CodeFile } from '../text/CodeFile.ts'
import { comment } from '../text/comment.ts'
import { quote } from '../text/quote.ts'
import { wrap } from '../text/wrap.ts'
import { KERNEL } from './KERNEL.ts'
import { GENERATED, owned } from './owned.ts'
import { plainType } from './plainValue.ts'
import { describeLines, testLines } from './testLines.ts'

/** A read model's row, its projection, and the person's file that stands for the latter. */
export function readModelFiles(readModel: ReadModelPlan): readonly OwnedFile[] {
  return [rowFile(readModel), personFile(readModel), testFile(readModel)]
}

/** What tells the rows apart. */
export function rowKey({ key }: ReadModelPlan, event: string): string {
  return key === undefined ? `${event}.subject` : `${event}.data.${key}`
}

function rowFile(readModel: ReadModelPlan): OwnedFile {
  const { name, row, project, own, fields, from, notes } = readModel
  const header = `${GENERATED.slice(0, -1)}: write in ${own.from.slice(own.from.lastIndexOf('/') + 1)} instead.`
  const file = new CodeFile(row.from, header, [row.name, project.name])
  const events = from.map(({ type }) => file.type(type)).join(' | ')
  const cases = from.flatMap((message) => caseLines(file, readModel, message))
  file.section([
    ...comment(`${name}: one row for each ${readModel.key ?? 'subject of its events'}.`),
    `export interface ${row.name} {`,
    '  readonly id: string',
    ...fields.flatMap((field) => [
      ...(from.some((message) => says(message, field)) ? [] : comment('No event of the wall says it.', '  ')),
      `  readonly ${rowProperty(field)}?: ${plainType(file, field)}`,
    ]),
    '}',
  ])
  file.section([
    ...comment('The row after an event.'),
    ...(cases.length > 0
      ? [
          ...wrap(`export function ${project.name}(`, [`row: ${row.name}`, `event: ${events}`], `): ${row.name} {`),
          ...bodyLines(file, readModel, cases),
          '}',
        ]
      : [`export const ${project.name}: (row: ${row.name}, event: ${events}) => ${row.name} = (row) => row`]),
  ])
  return owned(file, 'tool', notes)
}

/** A switch over one type of event alone would decide nothing. */
function bodyLines(file: CodeFile, readModel: ReadModelPlan, cases: readonly string[]): readonly string[] {
  const { fields, from } = readModel
  const [only, ...more] = from
  if (only && more.length === 0) {
    return wrap('return {', ['...row', ...rowParts(file, fields, only, 'event')], '}', { indent: '  ', pad: ' ' })
  }
  return ['  switch (event.type) {', ...cases, ...rest(readModel), '  }']
}

function caseLines(file: CodeFile, { fields }: ReadModelPlan, message: MessagePlan): readonly string[] {
  const parts = rowParts(file, fields, message, 'event')
  if (parts.length === 0) return []
  return [
    `    case ${quote(message.tag)}:`,
    ...wrap('return {', ['...row', ...parts], '}', { indent: '      ', pad: ' ' }),
  ]
}

/** Events that say nothing a row has. */
function rest({ fields, from }: ReadModelPlan): readonly string[] {
  const silent = from.filter((message) => !fields.some((field) => says(message, field)))
  return silent.length === 0 ? [] : [...silent.map(({ tag }) => `    case ${quote(tag)}:`), '      return row']
}

function rowParts(
  file: CodeFile,
  fields: readonly FieldPlan[],
  message: MessagePlan,
  event: string,
): readonly string[] {
  return fields
    .filter((field) => says(message, field))
    .map((field) => {
      const { property } = field
      const part = `${rowProperty(field)}: ${event}.data.${property}`
      const isOptional = message.fields.some((said) => said.property === property && said.optional)
      return isOptional ? `...${file.value(KERNEL.defined)}({ ${part} })` : part
    })
}

/** A row has an `id` of its own. */
function rowProperty({ property }: FieldPlan): string {
  return property === 'id' ? 'idField' : property
}

function personFile({ name, project, own, notes }: ReadModelPlan): OwnedFile {
  const file = new CodeFile(own.from)
  const gen = project.from.slice(project.from.lastIndexOf('/') + 1)
  file.add(
    ...comment(
      `${name}. This file is yours: put a projection of your own in place of the wall's, over the same rows or others.`,
    ),
    `export { ${project.name} } from ${quote(`./${gen}`)}`,
  )
  return owned(file, 'person', notes)
}

function testFile({ name, project, fields, from, notes }: ReadModelPlan): OwnedFile {
  const file = new CodeFile(project.from.replace(/\.gen\.ts$/, '.gen.test.ts'), GENERATED)
  const assert = file.defaultOf({ name: 'assert', from: 'node:assert/strict' })
  const tests = from.map((message) => {
    const event = file.value(message.sample)
    const parts = fields
      .filter((field) => says(message, field))
      .map((field) => `${rowProperty(field)}: ${event}.data.${field.property}`)
    return testLines(file, message.name, [
      `const row = ${file.value(project)}({ id: 'row-1' }, ${event})`,
      ...wrap(`${assert}.deepEqual(row, {`, ["id: 'row-1'", ...parts], '})', { pad: ' ' }),
    ])
  })
  file.section(describeLines(file, name, tests))
  return owned(file, 'tool', notes)
}

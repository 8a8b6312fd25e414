import type { OwnedFile } from '../../manifest.ts'
import type { FieldPlan } from '../plan/FieldPlan.ts'
import type { MessagePlan } from '../plan/flow/MessagePlan.ts'
import type { ReadModelPlan } from '../plan/flow/ReadModelPlan.ts'
import { sameValue } from '../plan/flow/sameValue.ts'
import { CodeFile } from '../text/CodeFile.ts'
import { comment } from '../text/comment.ts'
import { quote } from '../text/quote.ts'
import { indented, wrap } from '../text/wrap.ts'
import { KERNEL } from './KERNEL.ts'
import { GENERATED, owned } from './owned.ts'
import { plainType } from './plainValue.ts'
import { publishedSample } from './publishedSamplesFile.ts'

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
      ...(from.some((message) => isSaid(message, field)) ? [] : comment('No event of the wall says it.', '  ')),
      `  readonly ${rowProperty(field)}?: ${plainType(file, field)}`,
    ]),
    '}',
  ])
  file.section([
    ...comment('The row after an event.'),
    ...wrap(
      `export function ${project.name}(`,
      [`row: ${row.name}`, `${cases.length > 0 ? 'event' : '_event'}: ${events}`],
      `): ${row.name} {`,
    ),
    ...(cases.length === 0 ? ['  return row'] : ['  switch (event.type) {', ...cases, ...rest(readModel), '  }']),
    '}',
  ])
  return owned(file, 'tool', notes)
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
  const silent = from.filter((message) => !fields.some((field) => isSaid(message, field)))
  return silent.length === 0 ? [] : [...silent.map(({ tag }) => `    case ${quote(tag)}:`), '      return row']
}

function rowParts(
  file: CodeFile,
  fields: readonly FieldPlan[],
  message: MessagePlan,
  event: string,
): readonly string[] {
  return fields
    .filter((field) => isSaid(message, field))
    .map((field) => {
      const { property } = field
      const part = `${rowProperty(field)}: ${event}.data.${property}`
      const isOptional = message.fields.some((said) => said.property === property && said.optional)
      return isOptional ? `...${file.value(KERNEL.defined)}({ ${part} })` : part
    })
}

function isSaid({ fields }: MessagePlan, field: FieldPlan): boolean {
  return fields.some(
    (said) => said.property === field.property && said.list === field.list && sameValue(said.type, field.type),
  )
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
  const describe = file.value({ name: 'describe', from: 'node:test' })
  const test = file.value({ name: 'test', from: 'node:test' })
  const assert = file.defaultOf({ name: 'assert', from: 'node:assert/strict' })
  const tests = from.map((message) => {
    const event = file.value(publishedSample(message))
    const parts = fields
      .filter((field) => isSaid(message, field))
      .map((field) => `${rowProperty(field)}: ${event}.data.${field.property}`)
    return [
      `${test}(${quote(message.name)}, () => {`,
      `  const row = ${file.value(project)}({ id: 'row-1' }, ${event})`,
      ...wrap(`${assert}.deepEqual(row, {`, ["id: 'row-1'", ...parts], '})', { indent: '  ', pad: ' ' }),
      '})',
    ]
  })
  file.section([
    `${describe}(${quote(name)}, () => {`,
    ...tests.flatMap((lines, index) => [...(index === 0 ? [] : ['']), ...indented(lines)]),
    '})',
  ])
  return owned(file, 'tool', notes)
}

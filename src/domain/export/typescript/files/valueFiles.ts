import type { Id } from '../../../board/Board.ts'
import type { OwnedFile } from '../../manifest.ts'
import { upperFirst } from '../plan/ContextNames.ts'
import type { ContextPlan } from '../plan/ProjectPlan.ts'
import type { RecordPlan } from '../plan/RecordPlan.ts'
import type { ValueType } from '../plan/ValueType.ts'
import { CodeFile } from '../text/CodeFile.ts'
import { comment } from '../text/comment.ts'
import { quote } from '../text/quote.ts'
import { withArticle } from '../text/withArticle.ts'
import { union } from '../text/wrap.ts'
import { KERNEL } from './KERNEL.ts'
import { GENERATED, owned } from './owned.ts'
import { recordFiles } from './recordFiles.ts'
import { spokenName } from './words.ts'

/** A file for each value type of a context that it does not share. */
export function valueFiles(context: ContextPlan): readonly OwnedFile[] {
  const isOwn = ({ type }: ValueType) => type?.from.startsWith(`${context.folder}/`)
  const records = context.records.filter((record) => isOwn(record.type))
  return valueFilesOf(context.values.filter(isOwn), records, [context])
}

/** A file for each of these value types, which the contexts have. */
export function valueFilesOf(
  values: readonly ValueType[],
  records: readonly RecordPlan[],
  contexts: readonly ContextPlan[],
): readonly OwnedFile[] {
  const aggregates = contexts.flatMap((context) => context.aggregates)
  const speaking = notesOfValues(contexts)
  const undefinedValues = values.filter(({ definition }) => !definition)
  const files = undefinedValues.map((type) => {
    const notes = speaking.get(type) ?? []
    switch (type.kind) {
      case 'enum':
        return enumFile(type, notes)
      case 'object':
        return objectFile(type, notes)
      default:
        return idFile(
          type,
          notes,
          aggregates
            .filter(({ id }) => id === type)
            .map(spokenName)
            .at(0),
        )
    }
  })
  return [...files, ...records.flatMap(recordFiles)]
}

/** The stickies whose fields speak of each value type. */
function notesOfValues(contexts: readonly ContextPlan[]): ReadonlyMap<ValueType, readonly Id[]> {
  const stickies = contexts.flatMap(({ aggregates, systems, readModels, published }) => [
    ...aggregates.flatMap(({ commands, events }) => [...commands, ...events]),
    ...systems.flatMap(({ commands }) => commands),
    ...published.messages,
    ...readModels,
  ])
  const notes = new Map<ValueType, Id[]>()
  for (const { id, notes: ids } of contexts.flatMap(({ aggregates }) => aggregates)) {
    notes.set(id, [...(notes.get(id) ?? []), ...ids])
  }
  for (const { fields, notes: ids } of stickies) {
    for (const { type } of fields) notes.set(type, [...(notes.get(type) ?? []), ...ids])
  }
  return notes
}

function idFile(type: ValueType, notes: readonly Id[], aggregate: string | undefined): OwnedFile {
  const { name, factory } = exportsOf(type)
  const file = new CodeFile(factory.from, GENERATED)
  const article = withArticle(name)
  file.add(
    ...comment(
      aggregate ? `Tells ${withArticle(aggregate)} from another one.` : `${upperFirst(article)}, as the wall names it.`,
    ),
    `export type ${name} = ${file.type(KERNEL.Branded)}<string, ${quote(name)}>`,
    '',
    '/** Throws a RangeError where the text is blank. */',
    `export function ${factory.name}(text: string): ${name} {`,
    `  if (text.trim() === '') throw new RangeError(${quote(`${article} must not be blank`)})`,
    `  return text as ${name}`,
    '}',
    ...(aggregate
      ? ['', `export function new${name}(): ${name} {`, `  return ${factory.name}(crypto.randomUUID())`, '}']
      : []),
  )
  return owned(file, 'tool', notes)
}

function enumFile(type: ValueType, notes: readonly Id[]): OwnedFile {
  const { name, factory } = exportsOf(type)
  const members = (type.members ?? []).map(quote)
  const file = new CodeFile(factory.from, GENERATED)
  file.add(
    ...union(`export type ${name} =`, members),
    '',
    `const members: readonly ${name}[] = [${members.join(', ')}]`,
    '',
    '/** Throws a RangeError where the text is none of them. */',
    `export function ${factory.name}(text: string): ${name} {`,
    '  const found = members.find((member) => member === text)',
    `  if (found === undefined) throw new RangeError(\`not ${withArticle(name)}: \${text}\`)`,
    '  return found',
    '}',
  )
  return owned(file, 'tool', notes)
}

function objectFile(type: ValueType, notes: readonly Id[]): OwnedFile {
  const { name, factory } = exportsOf(type)
  const file = new CodeFile(factory.from)
  const article = withArticle(name)
  file.add(
    ...comment(
      `${name}, a value object. This file is yours: the wall does not say what ${article} is made of, so put its parts in place of \`value\`, and what must hold of them into \`${factory.name}\`.`,
    ),
    `export interface ${name} {`,
    '  readonly value: string',
    '}',
    '',
    '/** Throws a RangeError where the parts do not fit together. */',
    `export function ${factory.name}({ value }: ${name}): ${name} {`,
    `  if (value.trim() === '') throw new RangeError(${quote(`${article} must not be blank`)})`,
    '  return { value }',
    '}',
    '',
    `/** One for tests. */`,
    `export const ${type.sample?.name ?? ''} = ${factory.name}({ value: ${quote(name)} })`,
  )
  return owned(file, 'person', notes)
}

function exportsOf({ name, factory }: ValueType) {
  if (!factory) throw new RangeError(`${name} needs no file`)
  return { name, factory }
}

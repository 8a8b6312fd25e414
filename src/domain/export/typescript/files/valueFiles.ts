import type { OwnedFile } from '../../manifest.ts'
import { upperFirst } from '../plan/ContextNames.ts'
import type { ContextPlan } from '../plan/ProjectPlan.ts'
import type { ValueType } from '../plan/ValueType.ts'
import { CodeFile } from '../text/CodeFile.ts'
import { comment } from '../text/comment.ts'
import { quote } from '../text/quote.ts'
import { withArticle } from '../text/withArticle.ts'
import { union } from '../text/wrap.ts'
import { KERNEL } from './KERNEL.ts'
import { GENERATED, owned } from './owned.ts'
import { spokenName } from './words.ts'

/** A file for each value type of a context. */
export function valueFiles({ values, aggregates }: ContextPlan): readonly OwnedFile[] {
  return values.map((type) => {
    switch (type.kind) {
      case 'enum':
        return enumFile(type)
      case 'object':
        return objectFile(type)
      default:
        return idFile(
          type,
          aggregates
            .filter(({ id }) => id === type)
            .map(spokenName)
            .at(0),
        )
    }
  })
}

function idFile(type: ValueType, aggregate: string | undefined): OwnedFile {
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
  return owned(file, 'tool', [])
}

function enumFile(type: ValueType): OwnedFile {
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
  return owned(file, 'tool', [])
}

function objectFile(type: ValueType): OwnedFile {
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
  return owned(file, 'person', [])
}

function exportsOf({ name, factory }: ValueType) {
  if (!factory) throw new RangeError(`${name} needs no file`)
  return { name, factory }
}

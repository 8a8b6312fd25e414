import type { OwnedFile } from '../../manifest.ts'
import type { FieldPlan } from '../plan/FieldPlan.ts'
import type { RecordPlan } from '../plan/RecordPlan.ts'
import type { Situation } from '../plan/rules/Situation.ts'
import { equalSamples } from '../plan/Sample.ts'
import { sampleCode } from '../plan/sampleCode.ts'
import type { Exported } from '../text/CodeFile.ts'
import { CodeFile } from '../text/CodeFile.ts'
import { comment } from '../text/comment.ts'
import { quote } from '../text/quote.ts'
import { withArticle } from '../text/withArticle.ts'
import { indented } from '../text/wrap.ts'
import { GENERATED, owned } from './owned.ts'
import { describeLines, testLines, todoLine } from './testLines.ts'
import { dataInterface } from './typeText.ts'

interface RecordExports {
  readonly type: Exported
  readonly factory: Exported
  readonly sample: Exported
}

/** `order-item.gen.ts`: the parts that the wall names, the factory that holds its rules, and a test of both. */
export function recordFiles(record: RecordPlan): readonly OwnedFile[] {
  const { type, factory, sample } = record.type
  if (!type || !factory || !sample) throw new RangeError(`${record.type.name} needs no file`)
  const exports = { type, factory, sample }
  return [recordFile(record, exports), ...testFile(record, exports)]
}

function recordFile(record: RecordPlan, { type, factory, sample }: RecordExports): OwnedFile {
  const { term, fields, rules, identity, tests } = record
  const file = new CodeFile(type.from, GENERATED, [type.name, factory.name, sample.name])
  const role = identity
    ? `${term}, an entity: one stays the same while its ${identity.property} does.`
    : `${term}, a value object: two with equal parts are the same.`
  file.section(dataInterface(file, type.name, role, fields))
  file.section([
    ...(rules.length === 0 ? [] : comment(`Throws a RangeError where one of the rules does not hold.`)),
    `export function ${factory.name}(parts: ${type.name}): ${type.name} {`,
    ...rules.flatMap(({ words, code }) => [
      ...comment(words, '  '),
      `  if (!(${code(file)})) throw new RangeError(${quote(`${withArticle(term)} needs: ${words}`)})`,
    ]),
    '  return parts',
    '}',
  ])
  file.section(identityLines(record, type.name))
  file.section([
    '/** One for tests. */',
    `export const ${sample.name} = ${factory.name}({`,
    ...indented(partLines(file, fields, tests.plain)),
    '})',
  ])
  return owned(file, 'tool', record.type.definition?.notes ?? [])
}

function identityLines({ term, identity }: RecordPlan, type: string): readonly string[] {
  if (!identity) return []
  return [
    ...comment(`Whether both are the same ${term}, whatever became of it.`),
    `export function isSame${type}(one: ${type}, other: ${type}): boolean {`,
    `  return one.${identity.property} === other.${identity.property}`,
    '}',
  ]
}

/** What may be left out and is a value object itself is left out, so that no two samples need each other. */
function partLines(file: CodeFile, fields: readonly FieldPlan[], situation: Situation): readonly string[] {
  return fields
    .filter(({ optional, type }) => !(optional && type.kind === 'object'))
    .flatMap((field) => {
      const setting = situation.command(field.property)
      return setting === undefined ? [] : [`${field.property}: ${sampleCode(file, field.type, setting)},`]
    })
}

/** Both sides of each rule. */
function testFile(record: RecordPlan, { factory, sample }: RecordExports): readonly OwnedFile[] {
  const { term, fields, tests, identity } = record
  if (tests.rules.length === 0 && !identity) return []
  const file = new CodeFile(factory.from.replace(/\.gen\.ts$/, '.gen.test.ts'), GENERATED)
  const assert = file.defaultOf({ name: 'assert', from: 'node:assert/strict' })
  const make = file.value(factory)
  const parts = (situation: Situation) => changedParts(file, fields, tests.plain, situation, file.value(sample))
  const cases = tests.rules.flatMap(({ rule, allows, refuses }): readonly (readonly string[])[] => [
    ...(allows
      ? [testLines(file, `holds where “${rule.words}”`, [`${assert}.doesNotThrow(() => ${make}(${parts(allows)}))`])]
      : []),
    refuses
      ? testLines(file, `is refused where not “${rule.words}”`, [
          `${assert}.throws(() => ${make}(${parts(refuses)}), RangeError)`,
        ])
      : [todoLine(file, `no values were found that break “${rule.words}” alone`)],
  ])
  if (identity) cases.push(identityTest(file, record, identity, { factory, sample }))
  file.section(describeLines(file, term, cases))
  return [owned(file, 'tool', record.type.definition?.notes ?? [])]
}

function identityTest(
  file: CodeFile,
  { type }: RecordPlan,
  identity: FieldPlan,
  { factory, sample }: Pick<RecordExports, 'factory' | 'sample'>,
): readonly string[] {
  const assert = file.defaultOf({ name: 'assert', from: 'node:assert/strict' })
  const isSame = file.value({ name: `isSame${type.name}`, from: factory.from })
  const one = file.value(sample)
  const id = typeof identity.sample === 'string' ? `${identity.sample}-other` : 'other'
  return testLines(file, `is the same while its ${identity.property} is`, [
    `${assert}.ok(${isSame}(${one}, { ...${one} }))`,
    `${assert}.ok(!${isSame}(${one}, { ...${one}, ${identity.property}: ${sampleCode(file, identity.type, id)} }))`,
  ])
}

function changedParts(
  file: CodeFile,
  fields: readonly FieldPlan[],
  plain: Situation,
  situation: Situation,
  sample: string,
): string {
  const changed = fields.filter(({ property }) => !equalSamples(situation.command(property), plain.command(property)))
  if (changed.some(({ property }) => situation.command(property) === undefined)) {
    return `{ ${partLines(file, fields, situation).join(' ').replace(/,$/, '')} }`
  }
  const parts = changed.flatMap(({ property, type }) => {
    const setting = situation.command(property)
    return setting === undefined ? [] : [`${property}: ${sampleCode(file, type, setting)}`]
  })
  return `{ ${[`...${sample}`, ...parts].join(', ')} }`
}

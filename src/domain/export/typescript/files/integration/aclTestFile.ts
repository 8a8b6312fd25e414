import type { OwnedFile } from '../../../manifest.ts'
import type { AclPlan, TranslationPlan } from '../../plan/integration/TranslationPlan.ts'
import { CodeFile } from '../../text/CodeFile.ts'
import { quote } from '../../text/quote.ts'
import { KERNEL } from '../KERNEL.ts'
import { GENERATED, owned } from '../owned.ts'
import { plainSample } from '../publishedSamplesFile.ts'
import { describeLines, testLines } from '../testLines.ts'
import { dataLines } from './translationLines.ts'

/** Each message that comes in or goes out says the same on both sides, and comes in through the bus. */
export function aclTestFile(acl: AclPlan, name: string): OwnedFile {
  const { upstream, path, heard, asked } = acl
  const file = new CodeFile(`${path}.gen.test.ts`, GENERATED, ['addition', 'translated', 'bus', 'heard'])
  file.section(
    describeLines(file, `What ${name} makes of ${upstream}`, [
      ...[...heard, ...asked].map((translation) => translationTest(file, translation)),
      ...heard.map((translation) => passageTest(file, translation)),
    ]),
  )
  return owned(
    file,
    'tool',
    [...heard, ...asked].flatMap(({ ours }) => ours.notes),
  )
}

function additionLine(file: CodeFile, { theirs, ours, wires }: TranslationPlan): readonly string[] {
  const hole = ours.passage?.hole
  if (!hole) return []
  const parts = wires
    .filter(({ source }) => source === 'hole')
    .map(({ field }) => {
      const isIn = ours.passage?.kind === 'in'
      const sample = isIn ? plainSample(file, field) : `${file.value(theirs.sample)}.data.${field.property}`
      return `${field.property}: ${sample}`
    })
  return [`const addition: ${file.type(hole.addition)} = { ${parts.join(', ')} }`]
}

function translationTest(file: CodeFile, translation: TranslationPlan): readonly string[] {
  const { theirs, ours, translate } = translation
  const assert = file.defaultOf({ name: 'assert', from: 'node:assert/strict' })
  const [from, to] = ours.passage?.kind === 'in' ? [theirs, ours] : [ours, theirs]
  const addition = additionLine(file, translation)
  const given = file.value(from.sample)
  return testLines(file, `${theirs.name} says the same on both sides`, [
    ...addition,
    `const translated = ${file.value(translate)}(${[given, ...(addition.length > 0 ? ['addition'] : [])].join(', ')})`,
    `${assert}.deepEqual(translated, {`,
    `  type: ${quote(to.tag)},`,
    '  version: 1,',
    `  subject: ${given}.subject,`,
    ...dataLines(file, translation, given).map((line) => `  ${line}`),
    '})',
  ])
}

function passageTest(file: CodeFile, translation: TranslationPlan): readonly string[] {
  const { theirs, ours, own } = translation
  if (ours.passage?.kind !== 'in') return []
  const { hear, hole } = ours.passage
  const assert = file.defaultOf({ name: 'assert', from: 'node:assert/strict' })
  const given = file.value(theirs.sample)
  return testLines(
    file,
    `${theirs.name} is heard as it is translated`,
    [
      ...additionLine(file, translation),
      `const bus = new ${file.value(KERNEL.InMemoryEventBus)}()`,
      `const heard: ${file.type(ours.type)}[] = []`,
      `${file.value(hear)}(`,
      '  bus,',
      '  (event) => {',
      '    heard.push(event)',
      '    return Promise.resolve()',
      '  },',
      ...(hole ? ['  () => Promise.resolve(addition),'] : []),
      ')',
      `await bus.publish(${given})`,
      `${assert}.deepEqual(heard, [${file.value(own)}(${given}${hole ? ', addition' : ''})])`,
    ],
    { isAsync: true },
  )
}

import type { OwnedFile } from '../../../manifest.ts'
import type { FieldPlan } from '../../plan/FieldPlan.ts'
import type { MessagePlan } from '../../plan/flow/MessagePlan.ts'
import type { ContextPlan } from '../../plan/ProjectPlan.ts'
import { isList, isMoney, type Sample } from '../../plan/Sample.ts'
import { CodeFile } from '../../text/CodeFile.ts'
import { comment } from '../../text/comment.ts'
import { quote } from '../../text/quote.ts'
import { indented } from '../../text/wrap.ts'
import { KERNEL } from '../KERNEL.ts'
import { GENERATED, owned } from '../owned.ts'
import { subjectSample } from '../publishedSamplesFile.ts'
import { describeLines } from '../testLines.ts'
import { needLines } from './needLines.ts'

/**
 * What an open host released once, frozen as it was, and the test that holds its language to it: whoever wrote to the
 * language then can still read it, and be read.
 */
export function releasedFiles(context: ContextPlan): readonly OwnedFile[] {
  if (!context.isOpenHost || context.published.messages.length === 0) return []
  return [releasedFile(context), testFile(context)]
}

const releasedOf = ({ folder }: ContextPlan) => ({ name: 'released', from: `${folder}/published-language/released.ts` })

function releasedFile(context: ContextPlan): OwnedFile {
  const { name, published } = context
  const released = releasedOf(context)
  const file = new CodeFile(released.from, undefined, [released.name])
  file.add(
    ...comment(
      `A message of each kind as ${name} released it, for whoever still holds one or still expects it. This file is yours, and no export changes it again: add what you release, and take out what nobody holds any more.`,
    ),
    `export const ${released.name}: readonly ${file.type(KERNEL.Published)}[] = [`,
    ...published.messages.flatMap((message) => indented(frozenLines(message, context))),
    ']',
  )
  return owned(file, 'person', notesOf(context))
}

function testFile(context: ContextPlan): OwnedFile {
  const { name, folder, published } = context
  const file = new CodeFile(`${folder}/published-language/released.gen.test.ts`, GENERATED, ['language', 'message'])
  const assert = file.defaultOf({ name: 'assert', from: 'node:assert/strict' })
  const test = file.value({ name: 'test', from: 'node:test' })
  const released = file.value(releasedOf(context))
  file.section([
    ...comment(`What ${name} says today.`),
    `const language: readonly ${file.type(KERNEL.Need)}[] = [`,
    ...published.messages.flatMap((message) => indented(needLines(message, message.fields))),
    ']',
  ])
  file.section(
    describeLines(file, `What ${name} released`, [
      [
        `for (const message of ${released}) {`,
        `  void ${test}(\`\${message.type} \${String(message.version)} still holds\`, () => {`,
        `    ${assert}.deepEqual(${file.value(KERNEL.brokenPromises)}(language, message), [])`,
        '  })',
        '}',
      ],
      [
        'for (const { type } of language) {',
        `  if (${released}.some((message) => message.type === type)) continue`,
        `  void ${test}.todo(\`\${type}: add one to released.ts once others read it\`)`,
        '}',
      ],
    ]),
  )
  return owned(file, 'tool', notesOf(context))
}

const notesOf = ({ published }: ContextPlan) => published.messages.flatMap(({ notes }) => notes)

/** A message with nothing in it that could change elsewhere. */
function frozenLines(message: MessagePlan, context: ContextPlan): readonly string[] {
  const data = message.fields.map((field) => `${field.property}: ${frozen(field, context)},`)
  return [
    '{',
    `  type: ${quote(message.tag)},`,
    '  version: 1,',
    `  subject: ${quote(subjectSample(message))},`,
    ...(data.length === 0 ? ['  data: {},'] : ['  data: {', ...indented(data, '    '), '  },']),
    '},',
  ]
}

function frozen({ type, list, sample }: FieldPlan, context: ContextPlan): string {
  const member = type.kind === 'object' ? frozenObject(type, context) : frozenSample(sample)
  return list ? `[${member}]` : member
}

/** Its parts, where the wall names them; else the one part that it has until a person says more. */
function frozenObject(type: FieldPlan['type'], context: ContextPlan): string {
  const record = context.records.find((known) => known.type === type)
  if (!record) return `{ value: ${quote(type.name)} }`
  const parts = record.fields
    .filter((field) => !(field.optional && field.type.kind === 'object'))
    .flatMap((field): readonly string[] => {
      const setting = record.tests.plain.command(field.property)
      if (setting === undefined) return []
      const member = field.type.kind === 'object' ? frozenObject(field.type, context) : frozenSample(setting)
      return [`${field.property}: ${field.list && field.type.kind === 'object' ? `[${member}]` : member}`]
    })
  return `{ ${parts.join(', ')} }`
}

function frozenSample(sample: Sample): string {
  if (isList(sample)) return `[${Array.from({ length: sample.length }, () => frozenSample(sample.of)).join(', ')}]`
  if (isMoney(sample)) return `{ amount: ${quote(sample.amount)}, currency: ${quote(sample.currency)} }`
  return typeof sample === 'string' ? quote(sample) : String(sample)
}

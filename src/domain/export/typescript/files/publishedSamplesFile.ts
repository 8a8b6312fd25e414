import type { OwnedFile } from '../../manifest.ts'
import type { FieldPlan } from '../plan/FieldPlan.ts'
import type { MessagePlan } from '../plan/flow/MessagePlan.ts'
import { sameValue } from '../plan/flow/sameValue.ts'
import type { ContextPlan } from '../plan/ProjectPlan.ts'
import { isMoney } from '../plan/Sample.ts'
import { CodeFile } from '../text/CodeFile.ts'
import { quote } from '../text/quote.ts'
import { GENERATED, owned } from './owned.ts'

/** A message of each kind, for the tests of those who listen. */
export function publishedSamplesFile({ folder, published }: ContextPlan): readonly OwnedFile[] {
  const { messages } = published
  if (messages.length === 0) return []
  const path = `${folder}/published-language/samples.gen.ts`
  const file = new CodeFile(
    path,
    `${GENERATED} For the tests of those who listen.`,
    messages.map((message) => message.sample.name),
  )
  for (const message of messages) file.section(sampleLines(file, message))
  return [
    owned(
      file,
      'tool',
      messages.flatMap(({ notes }) => notes),
      new Map(messages.map((message) => [message.sample.name, message.notes])),
    ),
  ]
}

/** `export const sampleOrderPlaced`, of which nothing is left to the reader. */
export function sampleLines(file: CodeFile, message: MessagePlan): readonly string[] {
  const { type, sample, tag, fields } = message
  const data = fields.map((field) => `    ${field.property}: ${plainSample(file, field)},`)
  return [
    `export const ${sample.name}: ${file.type(type)} = {`,
    `  type: ${quote(tag)},`,
    '  version: 1,',
    `  subject: ${quote(subjectSample(message))},`,
    ...(data.length === 0 ? ['  data: {},'] : ['  data: {', ...data, '  },']),
    '}',
  ]
}

/** What a message of tests is about: the identity as its data has it, where it does. */
export function subjectSample({ fields, subject }: MessagePlan): string {
  const identity = fields.find(({ type, list }) => subject && sameValue(type, subject) && !list)
  return typeof identity?.sample === 'string' ? identity.sample : 'subject-1'
}

/** A field of a message. */
export function plainSample(file: CodeFile, { type, list, sample }: FieldPlan): string {
  const member =
    type.kind === 'object' && type.sample
      ? file.value(type.sample)
      : isMoney(sample)
        ? `{ amount: ${quote(sample.amount)}, currency: ${quote(sample.currency)} }`
        : typeof sample === 'string'
          ? quote(sample)
          : String(sample)
  return list ? `[${member}]` : member
}

import type { OwnedFile } from '../../manifest.ts'
import type { FieldPlan } from '../plan/FieldPlan.ts'
import type { MessagePlan } from '../plan/flow/MessagePlan.ts'
import type { ContextPlan } from '../plan/ProjectPlan.ts'
import { isMoney } from '../plan/Sample.ts'
import { CodeFile, type Exported } from '../text/CodeFile.ts'
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
    messages.map((message) => publishedSample(message).name),
  )
  for (const message of messages) {
    const { type, tag, fields, subject } = message
    const data = fields.map((field) => `    ${field.property}: ${plainSample(file, field)},`)
    file.section([
      `export const ${publishedSample(message).name}: ${file.type(type)} = {`,
      `  type: ${quote(tag)},`,
      '  version: 1,',
      `  subject: ${quote(subject ? subjectSample(message) : 'subject-1')},`,
      ...(data.length === 0 ? ['  data: {},'] : ['  data: {', ...data, '  },']),
      '}',
    ])
  }
  return [
    owned(
      file,
      'tool',
      messages.flatMap(({ notes }) => notes),
    ),
  ]
}

export function publishedSample({ type }: MessagePlan): Exported {
  return { name: `sample${type.name}`, from: type.from.replace('index.gen.ts', 'samples.gen.ts') }
}

/** The identity as the data has it, where it does. */
function subjectSample({ fields, subject }: MessagePlan): string {
  const identity = fields.find(({ type, list }) => type === subject && !list)
  return typeof identity?.sample === 'string' ? identity.sample : 'subject-1'
}

function plainSample(file: CodeFile, { type, list, sample }: FieldPlan): string {
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

import type { OwnedFile } from '../../manifest.ts'
import type { MessagePlan } from '../plan/flow/MessagePlan.ts'
import type { ContextPlan } from '../plan/ProjectPlan.ts'
import { CodeFile } from '../text/CodeFile.ts'
import { comment } from '../text/comment.ts'
import { quote } from '../text/quote.ts'
import { KERNEL } from './KERNEL.ts'
import { owned } from './owned.ts'
import { plainLines } from './plainValue.ts'

/** All that another context may import of this one. No file where nobody hears it or asks it. */
export function publishedLanguageFile({ name, folder, published }: ContextPlan): readonly OwnedFile[] {
  const { messages } = published
  if (messages.length === 0) return []
  const file = new CodeFile(
    `${folder}/published-language/index.gen.ts`,
    `// Generated from the wall, and again whenever it changes. All that other contexts may import of ${name}.`,
    messages.map(({ type }) => type.name),
  )
  for (const message of messages) file.section(messageLines(file, message))
  return [
    owned(
      file,
      'tool',
      messages.flatMap(({ notes }) => notes),
      new Map(messages.map(({ type, notes }) => [type.name, notes])),
    ),
  ]
}

/** The interface of a message. */
export function messageLines(file: CodeFile, { name, type, tag, fields, subject }: MessagePlan): readonly string[] {
  const data =
    fields.length === 0
      ? [`  readonly data: ${file.type(KERNEL.NoData)}`]
      : ['  readonly data: {', ...plainLines(file, fields, { indent: '    ' }), '  }']
  return [
    ...comment(name),
    `export interface ${type.name} {`,
    `  readonly type: ${quote(tag)}`,
    '  readonly version: 1',
    ...(subject ? comment(`The ${subject.name}.`, '  ') : []),
    '  readonly subject: string',
    ...data,
    '}',
  ]
}

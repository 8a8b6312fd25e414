import type { FieldPlan } from '../../plan/FieldPlan.ts'
import type { MessagePlan } from '../../plan/flow/MessagePlan.ts'
import type { TranslationPlan } from '../../plan/integration/TranslationPlan.ts'
import type { CodeFile } from '../../text/CodeFile.ts'
import { comment } from '../../text/comment.ts'
import { quote } from '../../text/quote.ts'
import { wrap } from '../../text/wrap.ts'
import { KERNEL } from '../KERNEL.ts'
import { fromPlain, plainLines } from '../plainValue.ts'

/** What a translation needs and nobody says, and the function that gives it. */
export function additionLines(file: CodeFile, translation: TranslationPlan, upstream: string): readonly string[] {
  const { theirs, ours, wires } = translation
  const hole = ours.passage?.hole
  if (!hole) return []
  const isIn = ours.passage?.kind === 'in'
  const missing = wires.filter(({ source }) => source === 'hole').map(({ field }) => field)
  return [
    ...comment(
      isIn
        ? `What ${upstream} does not say of ${theirs.name}.`
        : `What ${upstream} means by parts of ${theirs.name}, which mean something else here.`,
    ),
    `export interface ${hole.addition.name} {`,
    ...(isIn ? plainLines(file, missing) : theirLines(file, theirs, missing)),
    '}',
    '',
    ...wrap(
      `export type ${hole.type.name} = (`,
      [isIn ? `message: ${file.type(theirs.type)}` : `command: ${askedType(file, translation)}`],
      `) => Promise<${hole.addition.name}>`,
    ),
  ]
}

/** One message in, one message out, field by field. */
export function translationLines(file: CodeFile, translation: TranslationPlan, upstream: string): readonly string[] {
  const { theirs, ours, translate } = translation
  const isIn = ours.passage?.kind === 'in'
  const hole = ours.passage?.hole
  const to = isIn ? ours : theirs
  const given = isIn ? 'message' : 'command'
  const source = isIn ? file.type(theirs.type) : askedType(file, translation)
  return [
    ...comment(isIn ? `${theirs.name}, as ${upstream} says it.` : `${theirs.name}, as ${upstream} is asked for it.`),
    ...wrap(
      `export function ${translate.name}(`,
      [`${given}: ${source}`, ...(hole ? [`addition: ${hole.addition.name}`] : [])],
      `): ${file.type(to.type)} {`,
    ),
    '  return {',
    `    type: ${quote(to.tag)},`,
    '    version: 1,',
    `    subject: ${given}.subject,`,
    ...dataLines(file, translation, given).map((line) => `    ${line}`),
    '  }',
    '}',
  ]
}

/** Parts of a message of the other context, which only it has types for. */
function theirLines(file: CodeFile, { type }: MessagePlan, fields: readonly FieldPlan[]): readonly string[] {
  return fields.map(({ property, optional }) => {
    return `  readonly ${property}${optional ? '?' : ''}: ${file.type(type)}['data'][${quote(property)}]`
  })
}

/** What a policy gives for a command. */
function askedType(file: CodeFile, { ours }: TranslationPlan): string {
  return `Pick<${file.type(ours.type)}, 'subject' | 'data'>`
}

/** The data of what comes out, over the message and the addition by the names they have. */
export function dataLines(
  file: CodeFile,
  { theirs, ours, wires }: TranslationPlan,
  given: string,
  addition = 'addition',
): readonly string[] {
  if (wires.length === 0) return ['data: {},']
  const isIn = ours.passage?.kind === 'in'
  const from = isIn ? theirs : ours
  const lines = wires.map(({ field, source }) => {
    const { property } = field
    const isHole = source === 'hole'
    const plain = isHole ? `${addition}.${property}` : `${given}.data.${property}`
    // What goes out is plain data: only what comes in is made one of this context's own values.
    const value = isIn && !isHole && field.type.kind === 'object' ? fromPlain(file, field, plain) : plain
    const isOptional = isHole ? field.optional : from.fields.some((said) => said.property === property && said.optional)
    if (!isOptional) return `${property}: ${value},`
    const present = value === plain ? plain : `${plain} === undefined ? undefined : ${value}`
    return `...${file.value(KERNEL.defined)}({ ${property}: ${present} }),`
  })
  return ['data: {', ...lines.map((line) => `  ${line}`), '},']
}

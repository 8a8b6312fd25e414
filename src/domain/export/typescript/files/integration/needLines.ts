import type { FieldPlan } from '../../plan/FieldPlan.ts'
import type { MessagePlan } from '../../plan/flow/MessagePlan.ts'
import { quote } from '../../text/quote.ts'
import { wrap } from '../../text/wrap.ts'

/** A kernel `Need`: these fields of a message, with what each must hold. */
export function needLines({ tag }: MessagePlan, fields: readonly FieldPlan[]): readonly string[] {
  const data = fields.map((field) => `${field.property}: ${quote(expected(field))}`)
  return [
    '{',
    `  type: ${quote(tag)},`,
    '  version: 1,',
    ...wrap('data: {', data, '},', { indent: '  ', pad: ' ' }),
    '},',
  ]
}

function expected({ type, list, optional }: FieldPlan): string {
  const kind = ['int', 'bool', 'money', 'object'].find((known) => known === type.kind) ?? 'text'
  return `${kind}${list ? '[]' : ''}${optional ? '?' : ''}`
}

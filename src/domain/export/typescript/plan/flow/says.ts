import type { FieldPlan } from '../FieldPlan.ts'
import type { MessagePlan } from './MessagePlan.ts'
import { sameValue } from './sameValue.ts'

/** Whether a message has a field of this name and type. */
export function says(message: Pick<MessagePlan, 'fields'>, field: FieldPlan): boolean {
  return message.fields.some((said) => isSame(said, field))
}

/** Whether it has one wherever the field must have a value. */
export function surelySays(message: Pick<MessagePlan, 'fields'>, field: FieldPlan): boolean {
  return message.fields.some((said) => isSame(said, field) && (field.optional || !said.optional))
}

function isSame(said: FieldPlan, field: FieldPlan): boolean {
  return said.property === field.property && said.list === field.list && sameValue(said.type, field.type)
}

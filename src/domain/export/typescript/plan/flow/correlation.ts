import type { FieldPlan } from '../FieldPlan.ts'
import type { ValueType } from '../ValueType.ts'
import type { MessagePlan } from './MessagePlan.ts'
import { sameValue } from './sameValue.ts'

/** How each message says which process it is about: a property of its data; undefined where it is its subject. */
export type Keys = ReadonlyMap<MessagePlan, string | undefined>

/**
 * What all of the messages have in common that tells one process from another: an identity that each has in its data under
 * one name or is about, one that some of them have in their data first. Undefined where they have none.
 */
export function correlationOf(messages: readonly MessagePlan[]): Keys | undefined {
  const inData = messages.flatMap(({ fields }) => fields.filter(isKey))
  for (const field of inData) {
    const keys = messages.map((message) => keyIn(message, field))
    if (keys.every((key) => key !== undefined)) {
      return new Map(messages.map((message, index) => [message, keys[index]?.property]))
    }
  }
  const [subject, ...others] = messages.map((message) => message.subject)
  const isShared = subject && others.every((other) => other && sameValue(other, subject))
  return isShared ? new Map(messages.map((message) => [message, undefined])) : undefined
}

function keyIn(message: MessagePlan, field: FieldPlan): { readonly property: string | undefined } | undefined {
  const isSame = (said: FieldPlan) =>
    isKey(said) && said.property === field.property && sameValue(said.type, field.type)
  if (message.fields.some(isSame)) return { property: field.property }
  return isAbout(message, field.type) ? { property: undefined } : undefined
}

function isKey({ type, list, optional }: FieldPlan): boolean {
  return type.kind === 'id' && !list && !optional
}

function isAbout({ subject }: MessagePlan, type: ValueType): boolean {
  return subject !== undefined && sameValue(subject, type)
}

import { wordsOf } from '../../naming/cases.ts'

/** The known field types; anything else is an enumeration or a value object (branded when it ends in Id). */
export const KNOWN_TYPES = ['text', 'int', 'decimal', 'bool', 'date', 'instant', 'uuid', 'money'] as const
export type KnownType = (typeof KNOWN_TYPES)[number]

/** A field as written on a sticky: `name[?]: Type[[]] [= example]`. */
export interface Field {
  readonly name: string
  /** As written, without the `[]`: `text`, `OrderId`, `A|B|C`. */
  readonly type: string
  readonly optional: boolean
  readonly list: boolean
  /** Without its quotes; of a list, one member. */
  readonly example?: string
}

/** Known types are known in any case (`Money` is `money`). */
export function knownType(type: string): KnownType | undefined {
  const lower = type.toLowerCase()
  return KNOWN_TYPES.find((known) => known === lower)
}

/** The members of `A|B|C`, trimmed; undefined where the type is no enumeration. */
export function enumMembers(type: string): readonly string[] | undefined {
  return type.includes('|') ? type.split('|').map((member) => member.trim()) : undefined
}

/** Whether a type that is not known tells things of one kind apart: its last word is Id. */
export function isIdType(type: string): boolean {
  return wordsOf(type).at(-1)?.toLowerCase() === 'id'
}

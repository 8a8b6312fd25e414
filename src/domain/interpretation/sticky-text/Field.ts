/** The known field types; anything else is `enum` or `named` (a value object, branded when it ends in Id). */
export const KNOWN_TYPES = ['text', 'int', 'decimal', 'bool', 'date', 'instant', 'uuid', 'money'] as const
export type KnownType = (typeof KNOWN_TYPES)[number]

/** A field as written on a sticky: `name[?]: Type[[]] [= example]`. */
export interface Field {
  readonly name: string
  /** As written, without the `[]`: `text`, `OrderId`, `A|B|C`. */
  readonly type: string
  readonly optional: boolean
  readonly list: boolean
  readonly example?: string
}

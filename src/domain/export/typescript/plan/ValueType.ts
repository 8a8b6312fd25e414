import type { Exported } from '../text/CodeFile.ts'
import type { TypeDefinition } from './definitions.ts'

export type ValueKind =
  | 'text'
  | 'int'
  | 'bool'
  | 'decimal'
  | 'date'
  | 'instant'
  | 'uuid'
  | 'money'
  /** One of some words. */
  | 'enum'
  /** Tells things of one kind apart: a string of its own brand. */
  | 'id'
  /** A value object; `definition` says what it is made of, where the wall does. */
  | 'object'

/** What a field can hold, as code. One object per type and context, so that equal types are the same object. */
export interface ValueType {
  readonly kind: ValueKind
  /** `string`, `Money`, `OrderId` */
  readonly name: string
  /** Exports the type; undefined where the language has it. */
  readonly type?: Exported
  /** Makes a value of plain data or throws a RangeError; undefined where plain data is the value. */
  readonly factory?: Exported
  /** Of a value object: one for tests, kept by the person who knows its parts. */
  readonly sample?: Exported
  /** Of a value object whose parts a sticky names. */
  readonly definition?: TypeDefinition
  /** Of an enumeration. */
  readonly members?: readonly string[]
}

import type * as Y from 'yjs'

/** Called by `read` for each value that no board can hold, with what it was taken for instead. */
export type Report = (code: OddityCode, message: string) => void

export type OddityCode =
  | 'not-an-element'
  | 'bad-id'
  | 'unknown-kind'
  | 'wrong-value'
  | 'duplicate-id'
  | 'dangling-end'
  | 'too-many-notes'

/** What lies under one key of an element; undefined means: no such key. */
export type Field = string | number | boolean | readonly (string | number)[] | undefined
export type Fields = Readonly<Record<string, Field>>

/** How one type of element lies in its `Y.Map`. The id is the map's key and is not repeated inside. */
export interface Layout<E> {
  /** Total: makes an element of whatever lies there. */
  read(id: string, fields: Y.Map<unknown>, report: Report): E
  /** Every key but the text. */
  fields(element: E): Fields
  /** The keys without which it is not what it was; others may be missing. */
  readonly required: readonly string[]
  /** The key that holds its words as a `Y.Text`. */
  readonly textKey?: string
  text?(element: E): string
}

import type { CmlPosition } from '../CmlProblem.ts'

/** A word, text in quotes, number or mark of CML. */
export interface CmlToken extends CmlPosition {
  readonly kind: 'word' | 'text' | 'number' | 'mark' | 'end'
  /** A text without its quotes, an escaped word without its `^`. */
  readonly value: string
  /** Written with `^`: a name, even where the language has a word of the same letters. */
  readonly escaped: boolean
  /** Where it begins and ends in the text, in UTF-16 units. */
  readonly from: number
  readonly to: number
}

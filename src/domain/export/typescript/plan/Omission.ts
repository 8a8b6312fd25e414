import type { Id } from '../../../board/Board.ts'

/** Something on the wall that gave no code, or code that only refuses, and why. */
export interface Omission {
  /** Kind and words. */
  readonly what: string
  readonly why: string
  readonly notes: readonly Id[]
}

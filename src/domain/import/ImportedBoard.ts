import type { Board } from '../board/Board.ts'

/** What became of something that a wall has no sticky for, or has another one for. Line 1 where it is about the whole text. */
export interface ImportRemark {
  readonly line: number
  readonly message: string
}

/** Why a text is not imported: the first thing that is wrong. Line and column count from 1. */
export interface ImportProblem {
  readonly message: string
  readonly line: number
  readonly column: number
}

export type Imported =
  | { readonly ok: true; readonly board: Board; readonly report: readonly ImportRemark[] }
  | ({ readonly ok: false } & ImportProblem)

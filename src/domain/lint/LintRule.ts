import type { Board } from '../board/Board.ts'
import type { FindingDraft } from '../interpretation/FindingDraft.ts'
import type { DomainModel } from '../interpretation/model.ts'

/** What a rule may look at: the wall and what was understood of it. */
export interface LintInput {
  readonly board: Board
  readonly model: DomainModel
}

/** One question about the wall; findings in any order, severity and level come from the table of findings. */
export type LintRule = (input: LintInput) => Iterable<FindingDraft>

import type { Board } from '../board/Board.ts'
import type { FindingDraft } from '../interpretation/FindingDraft.ts'
import type { DomainModel } from '../interpretation/model.ts'
import type { Yardstick } from '../interpretation/Yardstick.ts'
import type { FreeRoom } from './fixes/FreeRoom.ts'

/** What a rule may look at: the wall and what was understood of it; and for what it would add, the wall's measure and room. */
export interface LintInput {
  readonly board: Board
  readonly model: DomainModel
  readonly yardstick: Yardstick
  readonly room: FreeRoom
}

/** One question about the wall; findings in any order, severity and level come from the table of findings. */
export type LintRule = (input: LintInput) => Iterable<FindingDraft>

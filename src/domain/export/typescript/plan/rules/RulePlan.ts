import type { Id } from '../../../../board/Board.ts'
import type { CodeFile } from '../../text/CodeFile.ts'
import type { Change, Situation, Variable } from './Situation.ts'

/** A rule that became code, for one command. */
export interface RulePlan {
  /** `mealsAtLeast5` */
  readonly name: string
  /** The line of the sticky. */
  readonly words: string
  readonly reads: { readonly command: boolean; readonly state: boolean }
  /** True where it holds, over `command` and `state`. */
  code(file: CodeFile): string
  /** The same, tried on values. */
  holds(situation: Situation): boolean
  /** Values worth trying, the edge of the rule first. */
  readonly variations: readonly Variation[]
  /** Tags of events that must have happened. */
  readonly requires?: readonly string[]
  readonly notes: readonly Id[]
}

export interface Variation {
  readonly variable: Variable
  readonly changes: readonly Change[]
}

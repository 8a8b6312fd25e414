import type { Id } from '../../../board/Board.ts'
import type { Exported } from '../text/CodeFile.ts'
import type { FieldPlan } from './FieldPlan.ts'

export interface EventPlan {
  /** The sticky's words; its identifier while it has none. */
  readonly name: string
  readonly type: Exported
  /** Its `type` tag. */
  readonly tag: string
  /** Constant of the tests. */
  readonly sampleName: string
  readonly fields: readonly FieldPlan[]
  readonly notes: readonly Id[]
}

import type { Id } from '../../../../board/Board.ts'
import type { Exported } from '../../text/CodeFile.ts'
import type { FieldPlan } from '../FieldPlan.ts'
import type { ValueType } from '../ValueType.ts'

/** What a context lets others hear, or lets itself be asked, as plain data: an event, a moment in time, or a command. */
export interface MessagePlan {
  /** The sticky's words. */
  readonly name: string
  /** Its interface in the published language. */
  readonly type: Exported
  /** `Sales.OrderPlaced` */
  readonly tag: string
  readonly fields: readonly FieldPlan[]
  /** What its `subject` identifies, where it is about an aggregate. */
  readonly subject?: ValueType
  readonly notes: readonly Id[]
}

import type { Id } from '../../../../board/Board.ts'
import type { Exported } from '../../text/CodeFile.ts'
import type { FieldPlan } from '../FieldPlan.ts'
import type { MessagePlan } from './MessagePlan.ts'

export interface ReadModelPlan {
  readonly name: string
  readonly row: Exported
  readonly project: Exported
  readonly own: Exported
  /** Property of the connections. */
  readonly port: string
  readonly fields: readonly FieldPlan[]
  readonly from: readonly MessagePlan[]
  /** The property of every event that tells the rows apart; where there is none it is the event's subject. */
  readonly key?: string
  readonly notes: readonly Id[]
}

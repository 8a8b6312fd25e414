import type { Id } from '../../../../board/Board.ts'
import type { CommandElement } from '../../../../interpretation/model.ts'
import type { Exported } from '../../text/CodeFile.ts'
import type { FieldPlan } from '../FieldPlan.ts'

export interface SystemCommandPlan {
  readonly element: CommandElement
  readonly name: string
  readonly type: Exported
  readonly method: string
  readonly actors: readonly string[]
  readonly fields: readonly FieldPlan[]
  readonly notes: readonly Id[]
}

/** An external system, behind a port of ours. */
export interface SystemPlan {
  readonly name: string
  readonly port: Exported
  /** The adapter that only writes down what it is asked. */
  readonly recording: Exported
  /** Property of the service's ports. */
  readonly property: string
  readonly commands: readonly SystemCommandPlan[]
  readonly notes: readonly Id[]
}

import type { Id } from '../../../board/Board.ts'
import type { Exported } from '../text/CodeFile.ts'
import type { CommandPlan } from './CommandPlan.ts'
import type { EventPlan } from './EventPlan.ts'
import type { StateField } from './FieldPlan.ts'
import type { ValueType } from './ValueType.ts'

/** A rule in free words, or one that the fields on the wall cannot decide. */
export interface OpenRule {
  readonly words: string
  readonly why: string
  readonly notes: readonly Id[]
}

export interface AggregatePlan {
  readonly name: string
  /** Class in the person's file. */
  readonly root: Exported
  readonly generatedRoot: Exported
  readonly stateType: Exported
  readonly eventType: Exported
  readonly initial: Exported
  readonly repository: Exported
  readonly inMemory: Exported
  /** Property of the ports, `orderRepository`. */
  readonly port: string
  /** Name of an instance in tests and lambdas, `order`. */
  readonly instance: string
  readonly id: ValueType
  /** The one that tests try things on. */
  readonly idSample: string
  readonly folder: string
  readonly file: string
  readonly commands: readonly CommandPlan[]
  readonly events: readonly EventPlan[]
  readonly state: readonly StateField[]
  readonly openRules: readonly OpenRule[]
  readonly notes: readonly Id[]
}

import type { Id } from '../../../board/Board.ts'
import type { CodeStyle } from '../../ExportTarget.ts'
import type { Exported } from '../text/CodeFile.ts'
import type { BoundRule } from './BoundRule.ts'
import type { CommandPlan } from './CommandPlan.ts'
import type { EventPlan } from './EventPlan.ts'
import type { StateField } from './FieldPlan.ts'
import type { ValueType } from './ValueType.ts'

/** A rule in free words, or one that the fields on the wall cannot decide. */
export interface OpenRule {
  readonly words: string
  readonly why: string
  /** The rule itself, where it reads as one and its own aggregate cannot decide it. */
  readonly bound?: BoundRule
  readonly notes: readonly Id[]
}

export interface AggregatePlan {
  readonly name: string
  readonly style: CodeStyle
  /** `order.gen.ts` */
  readonly gen: string
  /** What a repository gives: the class in the person's file, or the type of a loaded state. */
  readonly root: Exported
  /** Class style: the class over the wall's decisions that the person's class extends. */
  readonly generatedRoot: Exported
  /** Functions style: the decisions, and how they are remembered, in the person's file. */
  readonly decider: Exported
  /** `order.fixture.gen.ts`: an instance to which something happened, for tests in either style. */
  readonly after: Exported
  readonly stateType: Exported
  readonly eventType: Exported
  /** Interface of `decide`. */
  readonly decisions: Exported
  readonly initial: Exported
  readonly repository: Exported
  readonly inMemory: Exported
  /** Property of the ports, `orderRepository`. */
  readonly port: string
  /** Name of an instance in tests, `order`. */
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

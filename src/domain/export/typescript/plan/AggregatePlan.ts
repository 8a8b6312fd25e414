import type { Id } from '../../../board/Board.ts'
import type { Exported } from '../text/CodeFile.ts'
import type { CommandTests } from './CommandTests.ts'
import type { RulePlan } from './rules/RulePlan.ts'
import type { Sample } from './Sample.ts'
import type { ValueType } from './ValueType.ts'

export interface FieldPlan {
  readonly property: string
  readonly type: ValueType
  readonly list: boolean
  readonly optional: boolean
  readonly sample: Sample
}

export interface EventPlan {
  /** The sticky's words; its identifier while it has none. */
  readonly name: string
  /** The sticky's words. */
  readonly said: string
  readonly type: Exported
  /** Its `type` tag. */
  readonly tag: string
  /** Constant of the tests. */
  readonly sampleName: string
  readonly fields: readonly FieldPlan[]
  readonly notes: readonly Id[]
}

/** Where an event's field comes from when a command is decided. */
export type Source = 'command' | 'identity' | 'state' | 'enrichment'

export interface Wire {
  readonly field: FieldPlan
  readonly source: Source
}

/** An event as one command yields it. */
export interface Outcome {
  readonly event: EventPlan
  readonly wires: readonly Wire[]
}

/** Whether the wall says what comes of a command: all of its events, one of them, or it does not say. */
export type Yield = 'all' | 'one-of' | 'undecided'

export interface CommandPlan {
  readonly name: string
  readonly type: Exported
  readonly method: string
  /** Constant of the tests. */
  readonly sampleName: string
  readonly actors: readonly string[]
  readonly fields: readonly FieldPlan[]
  /** The field that says which aggregate instance is meant. */
  readonly identity?: FieldPlan
  readonly yields: Yield
  readonly outcomes: readonly Outcome[]
  readonly rules: readonly RulePlan[]
  /** What the events need and nothing on the wall provides. */
  readonly enrichment?: Exported
  readonly tests: CommandTests
  readonly notes: readonly Id[]
}

/** A rule in free words, or one that the fields on the wall cannot decide. */
export interface OpenRule {
  readonly words: string
  readonly why: string
  readonly notes: readonly Id[]
}

export interface StateField {
  readonly property: string
  readonly type: ValueType
  readonly list: boolean
  readonly sample: Sample
  /** The property of the events that fold into it. */
  readonly from: string
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

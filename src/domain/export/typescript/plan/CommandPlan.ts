import type { Id } from '../../../board/Board.ts'
import type { CommandElement } from '../../../interpretation/model.ts'
import type { Exported } from '../text/CodeFile.ts'
import type { CommandTests } from './CommandTests.ts'
import type { EventPlan } from './EventPlan.ts'
import type { FieldPlan } from './FieldPlan.ts'
import type { RulePlan } from './rules/RulePlan.ts'

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
  readonly element: CommandElement
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

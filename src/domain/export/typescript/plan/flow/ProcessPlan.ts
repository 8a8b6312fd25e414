import type { Exported } from '../../text/CodeFile.ts'
import type { MessagePlan } from './MessagePlan.ts'
import type { PolicyStep, Reaction } from './PolicyPlan.ts'

/** A step that the process takes back. */
export interface CompensationPlan {
  readonly message: MessagePlan
  readonly step: PolicyStep
}

/** The same three functions, as the wall has them and as a person may. */
export interface ProcessFunctions {
  readonly initial: Exported
  readonly evolve: Exported
  readonly react: Exported
}

/** A process manager: remembers what happened, so that it can wait for all of it, and take back what was completed. */
export interface ProcessPlan extends Reaction {
  readonly stateType: Exported
  readonly eventType: Exported
  readonly functions: ProcessFunctions
  /** In the person's file. */
  readonly own: ProcessFunctions
  /** Property of the connections: where its states are kept. */
  readonly store: string
  /** Tells its processes apart: the property of each event's data, or nothing where it is the event's subject. */
  readonly keys?: ReadonlyMap<MessagePlan, string | undefined>
  /** Property of the connections that tells them apart where the wall does not. */
  readonly correlate: string
  readonly joins: boolean
  readonly compensations: readonly CompensationPlan[]
  /** What it asks for once it is set off, after the compensations. */
  readonly acts: readonly PolicyStep[]
}

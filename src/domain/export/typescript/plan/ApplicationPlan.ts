import type { Exported } from '../text/CodeFile.ts'
import type { AggregatePlan } from './AggregatePlan.ts'
import type { CommandPlan } from './CommandPlan.ts'

/** A command as the application service offers it. */
export interface Handler {
  readonly method: string
  readonly aggregate: AggregatePlan
  readonly command: CommandPlan
}

/** The application service of a context. */
export interface ApplicationPlan {
  readonly service: Exported
  readonly ports: Exported
  /** Name of an instance, `orderManagement`. */
  readonly instance: string
  readonly handlers: readonly Handler[]
}

import type { CodeStyle } from '../../ExportTarget.ts'
import type { Exported } from '../text/CodeFile.ts'
import type { AggregatePlan } from './AggregatePlan.ts'
import type { CommandPlan } from './CommandPlan.ts'
import type { MessagePlan } from './flow/MessagePlan.ts'
import type { SystemCommandPlan, SystemPlan } from './flow/SystemPlan.ts'
import type { ServicePlan } from './ServicePlan.ts'

/** A command as the application service offers it. */
export type Handler = AggregateHandler | SystemHandler

export interface AggregateHandler {
  readonly kind: 'aggregate'
  readonly method: string
  readonly aggregate: AggregatePlan
  readonly command: CommandPlan
  /** Rules over what other aggregates know, checked before this one decides. */
  readonly services: readonly ServicePlan[]
}

export interface SystemHandler {
  readonly kind: 'system'
  readonly method: string
  readonly system: SystemPlan
  readonly command: SystemCommandPlan
}

/** Something that happens outside of every aggregate, and is told to the service. */
export interface Report {
  readonly method: string
  readonly message: MessagePlan
}

/** The application service of a context. */
export interface ApplicationPlan {
  readonly style: CodeStyle
  /** Its type. */
  readonly service: Exported
  /** What makes one of its ports: the class itself, or a function. */
  readonly make: Exported
  readonly ports: Exported
  /** Name of an instance, `orderManagement`. */
  readonly instance: string
  readonly handlers: readonly Handler[]
}

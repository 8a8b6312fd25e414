import type { EventPlan } from '../EventPlan.ts'
import type { FieldPlan, StateField } from '../FieldPlan.ts'
import type { RulePlan } from './RulePlan.ts'

/** What a rule may speak of: one command and the aggregate that decides on it. */
export interface RuleScope {
  readonly fields: readonly FieldPlan[]
  readonly state: readonly StateField[]
  readonly events: readonly EventPlan[]
  /** What the command yields. */
  readonly yields: readonly EventPlan[]
  /** `placeOrder` */
  readonly method: string
  /** What holds the fields, in the words of the code: `command` where nobody says. */
  readonly subject?: string
  /** What holds the state: `state` where nobody says. */
  readonly known?: string
}

/** What planning a rule gives: everything but what its sticky knows. */
export type PlannedRule = Omit<RulePlan, 'words' | 'notes'>

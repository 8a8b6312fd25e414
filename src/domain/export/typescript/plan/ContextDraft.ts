import type { AggregatePlan } from './AggregatePlan.ts'
import type { ApplicationPlan } from './ApplicationPlan.ts'
import type { ContextScope } from './ContextScope.ts'
import type { PublishedLanguage } from './flow/PublishedLanguage.ts'
import type { SystemPlan } from './flow/SystemPlan.ts'
import type { ServicePlan } from './ServicePlan.ts'

/** A context whose inside is planned, before what flows between the contexts is. */
export interface ContextDraft extends ContextScope {
  readonly aggregates: readonly AggregatePlan[]
  readonly services: readonly ServicePlan[]
  readonly systems: readonly SystemPlan[]
  readonly application: ApplicationPlan
  readonly published: PublishedLanguage
}

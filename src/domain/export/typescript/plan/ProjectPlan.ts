import type { Id } from '../../../board/Board.ts'
import type { ContextElement, Finding, ModelRelationship } from '../../../interpretation/model.ts'
import type { AggregatePlan } from './AggregatePlan.ts'
import type { ApplicationPlan, Report } from './ApplicationPlan.ts'
import type { MessagePlan } from './flow/MessagePlan.ts'
import type { PolicyPlan } from './flow/PolicyPlan.ts'
import type { AcceptedCommand, ToldEvent } from './flow/PublishedLanguage.ts'
import type { ReadModelPlan } from './flow/ReadModelPlan.ts'
import type { SystemPlan } from './flow/SystemPlan.ts'
import type { Omission } from './Omission.ts'
import type { ValueType } from './ValueType.ts'

/** Everything the files say, decided before the first one is written. */
export interface ProjectPlan {
  readonly title: string
  /** Name of the npm package. */
  readonly packageName: string
  readonly contexts: readonly ContextPlan[]
  /** Between contexts, by their names. */
  readonly relationships: readonly Pick<ModelRelationship, 'upstream' | 'downstream' | 'pattern' | 'via'>[]
  /** What stands outside of every context's elements. */
  readonly omissions: readonly Omission[]
  readonly findings: readonly Finding[]
  /** Whole texts of all stickies. */
  readonly texts: ReadonlyMap<Id, string>
}

export interface ContextPlan {
  readonly element: ContextElement
  readonly name: string
  /** `src/contexts/order-management` */
  readonly folder: string
  readonly aggregates: readonly AggregatePlan[]
  readonly systems: readonly SystemPlan[]
  readonly application: ApplicationPlan
  readonly published: {
    readonly messages: readonly MessagePlan[]
    readonly told: readonly ToldEvent[]
    readonly reports: readonly Report[]
    readonly accepted: readonly AcceptedCommand[]
  }
  readonly policies: readonly PolicyPlan[]
  readonly readModels: readonly ReadModelPlan[]
  readonly values: readonly ValueType[]
  /** Every note that says something about it. */
  readonly notes: readonly Id[]
}

import type { Id } from '../../../board/Board.ts'
import type { ContextElement, Finding } from '../../../interpretation/model.ts'
import type { AggregatePlan } from './AggregatePlan.ts'
import type { ApplicationPlan } from './ApplicationPlan.ts'
import type { ValueType } from './ValueType.ts'

/** Everything the files say, decided before the first one is written. */
export interface ProjectPlan {
  readonly title: string
  /** Name of the npm package. */
  readonly packageName: string
  readonly contexts: readonly ContextPlan[]
  readonly omissions: readonly Omission[]
  readonly findings: readonly Finding[]
  /** First lines of all stickies, to name them in the docs. */
  readonly words: ReadonlyMap<Id, string>
}

export interface ContextPlan {
  readonly element: ContextElement
  readonly name: string
  /** `src/contexts/order-management` */
  readonly folder: string
  readonly aggregates: readonly AggregatePlan[]
  readonly application: ApplicationPlan
  readonly values: readonly ValueType[]
}

/** Something on the wall that gave no code, and why. */
export interface Omission {
  /** Kind and words of the sticky. */
  readonly what: string
  readonly why: string
  readonly notes: readonly Id[]
}

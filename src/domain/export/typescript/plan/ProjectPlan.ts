import type { Id } from '../../../board/Board.ts'
import type { ContextElement, Finding, ModelRelationship, PolicyElement } from '../../../interpretation/model.ts'
import type { DownstreamRole, UpstreamRole } from '../../../notation/relationships.ts'
import type { CodeStyle } from '../../ExportTarget.ts'
import type { AggregatePlan } from './AggregatePlan.ts'
import type { ApplicationPlan, Report } from './ApplicationPlan.ts'
import type { FieldPlan } from './FieldPlan.ts'
import type { MessagePlan } from './flow/MessagePlan.ts'
import type { PolicyPlan } from './flow/PolicyPlan.ts'
import type { ProcessPlan } from './flow/ProcessPlan.ts'
import type { AcceptedCommand, ToldEvent } from './flow/PublishedLanguage.ts'
import type { ReadModelPlan } from './flow/ReadModelPlan.ts'
import type { SystemPlan } from './flow/SystemPlan.ts'
import type { ContractPlan } from './integration/ContractPlan.ts'
import type { AclPlan, ConformistPlan } from './integration/TranslationPlan.ts'
import type { Omission } from './Omission.ts'
import type { RecordPlan } from './RecordPlan.ts'
import type { ServicePlan } from './ServicePlan.ts'
import type { ValueType } from './ValueType.ts'

/** Everything the files say, decided before the first one is written. */
export interface ProjectPlan {
  readonly style: CodeStyle
  readonly title: string
  /** Name of the npm package. */
  readonly packageName: string
  readonly contexts: readonly ContextPlan[]
  /** Contexts that plan together. */
  readonly partners: readonly (readonly [ContextPlan, ContextPlan])[]
  readonly sharedKernels: readonly SharedKernelPlan[]
  /** Contexts that go separate ways. */
  readonly apart: readonly (readonly [ContextPlan, ContextPlan])[]
  readonly relationships: readonly RelationshipPlan[]
  /** What stands outside of every context's elements. */
  readonly omissions: readonly Omission[]
  readonly findings: readonly Finding[]
  /** Whole texts of all stickies. */
  readonly texts: ReadonlyMap<Id, string>
}

export interface RelationshipPlan extends Pick<ModelRelationship, 'pattern' | 'via'> {
  readonly upstream: ContextPlan
  readonly downstream: ContextPlan
  readonly roles: readonly (UpstreamRole | DownstreamRole)[]
}

export interface ContextPlan {
  readonly element: ContextElement
  readonly name: string
  /** `src/contexts/order-management` */
  readonly folder: string
  readonly aggregates: readonly AggregatePlan[]
  readonly services: readonly ServicePlan[]
  readonly systems: readonly SystemPlan[]
  readonly application: ApplicationPlan
  readonly published: {
    readonly messages: readonly MessagePlan[]
    readonly told: readonly ToldEvent[]
    readonly reports: readonly Report[]
    readonly accepted: readonly AcceptedCommand[]
  }
  /** It publishes for everybody, so what it said once must stay readable. */
  readonly isOpenHost: boolean
  /** Policies of the wall that nothing sets off. */
  readonly idle: readonly PolicyElement[]
  readonly policies: readonly PolicyPlan[]
  readonly processes: readonly ProcessPlan[]
  readonly readModels: readonly ReadModelPlan[]
  readonly acls: readonly AclPlan[]
  readonly conformists: readonly ConformistPlan[]
  readonly contracts: readonly ContractPlan[]
  /** What its own stickies say of the events of others, which it only hears. */
  readonly seen: ReadonlyMap<MessagePlan, readonly FieldPlan[]>
  /** What it would hear or ask for, if it did not go separate ways. */
  readonly refused: readonly Omission[]
  readonly values: readonly ValueType[]
  /** Those of them whose parts the wall names. */
  readonly records: readonly RecordPlan[]
  /** Every note that says something about it. */
  readonly notes: readonly Id[]
}

/** What two contexts share, in a folder of its own: changed only together. */
export interface SharedKernelPlan {
  /** `src/shared-kernel/ordering-loyalty` */
  readonly folder: string
  readonly contexts: readonly [ContextPlan, ContextPlan]
  readonly values: readonly ValueType[]
  readonly records: readonly RecordPlan[]
}

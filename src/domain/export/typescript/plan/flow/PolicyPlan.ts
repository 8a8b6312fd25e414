import type { Id } from '../../../../board/Board.ts'
import type { Exported } from '../../text/CodeFile.ts'
import type { Handler } from '../ApplicationPlan.ts'
import type { FieldPlan } from '../FieldPlan.ts'
import type { ValueType } from '../ValueType.ts'
import type { MessagePlan } from './MessagePlan.ts'

/** Who takes the command a policy issues: the context's own service, or another context, by a message. */
export type Addressee =
  | { readonly kind: 'own'; readonly handler: Handler }
  | { readonly kind: 'other'; readonly message: MessagePlan; readonly id?: ValueType }

/** Where a policy gets a value: the event's data, the aggregate the event is about, or whoever runs the policy. */
export type PolicySource = 'event' | 'subject' | 'enrichment'

export interface PolicyWire {
  readonly field: FieldPlan
  readonly source: PolicySource
}

/** One command a policy issues. */
export interface PolicyStep {
  readonly name: string
  /** Its `type` among the policy's commands. */
  readonly tag: string
  readonly addressee: Addressee
  readonly wires: readonly PolicyWire[]
  /** Which instance it is for, where its data does not say. */
  readonly id?: PolicyWire
  /** Property of the enrichment that holds what the command itself needs beyond the wall. */
  readonly nested?: string
}

export interface PolicyPlan {
  readonly name: string
  /** In the generated file. */
  readonly decide: Exported
  /** The same, or another one, in the person's file. */
  readonly own: Exported
  readonly commandType: Exported
  readonly enrichment?: Exported
  readonly triggers: readonly MessagePlan[]
  readonly steps: readonly PolicyStep[]
  readonly notes: readonly Id[]
}

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

/** Where a policy gets a value: the data of an event, the aggregate the event is about, or whoever runs the policy. */
export type PolicySource = 'event' | 'subject' | 'enrichment'

export interface PolicyWire {
  readonly field: FieldPlan
  readonly source: PolicySource
  /** The event that says it; absent where whatever set the policy off does. */
  readonly said?: MessagePlan
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

/** What hears events and asks for commands: a policy, or a process manager. */
export interface Reaction {
  readonly name: string
  /** Its own among what a context needs to hear others. */
  readonly property: string
  readonly commandType: Exported
  /** What its commands need beyond the wall. */
  readonly enrichment?: Exported
  /** What sets it off. */
  readonly triggers: readonly MessagePlan[]
  /** Everything it listens to. */
  readonly heard: readonly MessagePlan[]
  /** Everything it may ask for. */
  readonly steps: readonly PolicyStep[]
  readonly notes: readonly Id[]
}

/** Stateless: what it hears alone decides. */
export interface PolicyPlan extends Reaction {
  /** In the generated file. */
  readonly decide: Exported
  /** The same, or another one, in the person's file. */
  readonly own: Exported
}

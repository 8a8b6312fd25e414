import type { Id } from '../../../../board/Board.ts'
import type { Exported } from '../../text/CodeFile.ts'
import type { FieldPlan } from '../FieldPlan.ts'
import type { ValueType } from '../ValueType.ts'

/** What a context lets others hear, or lets itself be asked, as plain data: an event, a moment in time, or a command. */
export interface MessagePlan {
  /** The sticky's words. */
  readonly name: string
  /** Its interface in the published language. */
  readonly type: Exported
  /** One for tests. */
  readonly sample: Exported
  /** `Sales.OrderPlaced` */
  readonly tag: string
  readonly fields: readonly FieldPlan[]
  /** What its `subject` identifies, where it is about an aggregate. */
  readonly subject?: ValueType
  readonly notes: readonly Id[]
  /** The message as its own context publishes it, where this is what another context takes it for. */
  readonly origin?: MessagePlan
  /** How it comes through the layer that translates it. */
  readonly passage?: Passage
}

/** In: `hear` subscribes to it. Out: `tell` makes of it what is published. */
export type Passage = { readonly hole?: Hole } & (
  | { readonly kind: 'in'; readonly hear: Exported }
  | { readonly kind: 'out'; readonly tell: Exported }
)

/** What a translation needs and nobody says: a function that whoever connects the context gives. */
export interface Hole {
  /** Its name among the connections. */
  readonly property: string
  readonly type: Exported
  /** What the function gives. */
  readonly addition: Exported
}

/** The message as it is on the bus. */
export function published(message: MessagePlan): MessagePlan {
  return message.origin ?? message
}

import type { FieldPlan } from '../FieldPlan.ts'
import type { MessagePlan } from '../flow/MessagePlan.ts'

/** What a context needs of one message of another. */
export interface NeedPlan {
  /** As the other one publishes it. */
  readonly message: MessagePlan
  readonly fields: readonly FieldPlan[]
  /** Fields that its own sticky of the event has and the other one does not say. */
  readonly unmet: readonly FieldPlan[]
}

/** What a context needs of another one that plans with it. */
export interface ContractPlan {
  /** The other one's name. */
  readonly upstream: string
  /** Its folder. */
  readonly of: string
  /** `src/contexts/shipping/contracts/ordering` */
  readonly path: string
  /** `needsOfOrdering` */
  readonly needs: string
  readonly messages: readonly NeedPlan[]
  /** Whether the other one supplies it; partners have a test in common instead. */
  readonly isSupplied: boolean
}

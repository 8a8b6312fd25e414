import type { StoreFailure } from '../storage/BoardStore.ts'
import type { Member } from './Member.ts'

/** An edit on its way to the store; `update` is null where the document knows all of it, `member` where the server made it. */
export interface Edit {
  readonly member: Member | null
  readonly ordinal: number
  readonly answersAsk: boolean
  readonly update: Uint8Array | null
  readonly receivedAt: number
  /** Where the server made it: told when it is durable, or lost. */
  readonly done?: (error?: StoreFailure) => void
}

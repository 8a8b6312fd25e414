import type { Limits } from '../access/limits.ts'
import { TokenBucket } from '../access/TokenBucket.ts'

/** What an answer to a sync step 1 costs in updates: encoding a document is dear. */
const ASK_COST = 20
/** Clients of y-websocket repeat the presence of others, at most once per coalesced frame. */
const ECHOES_PER_SECOND = 120

/** How fast one connection may go on. */
export class Pace {
  readonly #edits: TokenBucket
  readonly #presence: TokenBucket
  readonly #echoes: TokenBucket

  constructor(limits: Limits, now: number) {
    this.#edits = new TokenBucket(limits.updatesPerSecond, limits.updateBurst, now)
    this.#presence = new TokenBucket(limits.awarenessPerSecond, limits.awarenessBurst, now)
    this.#echoes = new TokenBucket(ECHOES_PER_SECOND, 2 * ECHOES_PER_SECOND, now)
  }

  /** Each returns the milliseconds until one more may be handled; 0 when it may be now. */
  edit = (now: number): number => this.#edits.take(1, now)
  ask = (now: number): number => this.#edits.take(ASK_COST, now)
  presence = (now: number): number => this.#presence.take(1, now)
  echo = (now: number): number => this.#echoes.take(1, now)
}

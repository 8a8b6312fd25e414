import type { BoardStore } from '../storage/BoardStore.ts'
import { joined } from '../storage/joined.ts'

const PROOF_LASTS_MS = 1_000

/** Whether the store works, for anybody to ask: at most one proof at a time, and a good one stands for a second. */
export class StoreProbe {
  readonly #prove: () => Promise<void>
  #provedAt = Number.NEGATIVE_INFINITY

  constructor(store: BoardStore) {
    this.#prove = joined(async () => {
      await store.recover()
      this.#provedAt = performance.now()
    })
  }

  /** Rejects with a `StoreFailure` where the store does not work. */
  async succeeds(): Promise<void> {
    if (performance.now() - this.#provedAt >= PROOF_LASTS_MS) await this.#prove()
  }
}

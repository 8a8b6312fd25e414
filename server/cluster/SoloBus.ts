import type { ClusterBus } from './ClusterBus.ts'

/**
 * A bus that tells nobody anything. With the embedded store there is nobody; nodes that share a store without a bus
 * (`pollMs`) find out by looking.
 */
export class SoloBus implements ClusterBus {
  readonly isConnected = true
  readonly pollMs: number | null

  constructor(pollMs: number | null) {
    this.pollMs = pollMs
  }

  publish(): void {}

  subscribe(): () => void {
    return () => {}
  }

  async close(): Promise<void> {}
}

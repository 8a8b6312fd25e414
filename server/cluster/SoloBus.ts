import type { ClusterBus } from './ClusterBus.ts'

/** The bus of the embedded server: one node, nobody to tell. */
export class SoloBus implements ClusterBus {
  readonly isAlone = true
  readonly isConnected = true

  publish(): void {}

  subscribe(): () => void {
    return () => {}
  }

  async close(): Promise<void> {}
}

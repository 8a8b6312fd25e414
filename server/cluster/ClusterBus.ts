/**
 * How nodes that serve the same boards tell each other what happened. It may lose messages: what matters is in the store,
 * and whoever missed something reads it there.
 */
export interface ClusterBus {
  /** There are no other nodes, so nothing can be missed. */
  readonly isAlone: boolean
  /** False while messages are being lost. */
  readonly isConnected: boolean
  publish(boardId: string, message: Uint8Array): void
  /**
   * Hears what other nodes publish about a board, in the order each of them did. `onFlow` is called whenever messages begin
   * to flow, now and after an interruption: what was published before may have been missed. Returns the unsubscriber.
   */
  subscribe(boardId: string, hear: (message: Uint8Array) => void, onFlow: () => void): () => void
  close(): Promise<void>
}

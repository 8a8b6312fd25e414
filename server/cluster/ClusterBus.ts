/**
 * How nodes that serve the same boards tell each other what happened. It may lose messages: what matters is in the store,
 * and whoever missed something reads it there.
 */
export interface ClusterBus {
  /** How often to look into the store for what was not told; null where there is nobody who could have told. */
  readonly pollMs: number | null
  /** False while messages are being lost. */
  readonly isConnected: boolean
  publish(boardId: string, message: Uint8Array): void
  /**
   * Hears what is published about a board (own messages may come too), in the order each node did it. `onFlow` is called
   * whenever messages begin to flow, now and after an interruption: what was published before may have been missed. Returns
   * the unsubscriber.
   */
  subscribe(boardId: string, hear: (message: Uint8Array) => void, onFlow: () => void): () => void
  close(): Promise<void>
}

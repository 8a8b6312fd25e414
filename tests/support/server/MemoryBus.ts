import type { ClusterBus } from '../../../server/cluster/ClusterBus.ts'

type Hear = (message: Uint8Array) => void

/** What joins the buses of one test. */
export class MemoryHub {
  readonly hearers = new Map<string, Set<Hear>>()
}

/** A bus inside one process; can be cut off, as Redis can. */
export class MemoryBus implements ClusterBus {
  readonly pollMs = 200
  readonly #hub: MemoryHub
  readonly #flows = new Set<() => void>()
  #connected = true

  constructor(hub: MemoryHub) {
    this.#hub = hub
  }

  get isConnected(): boolean {
    return this.#connected
  }

  cut(): void {
    this.#connected = false
  }

  mend(): void {
    this.#connected = true
    for (const onFlow of this.#flows) onFlow()
  }

  publish(boardId: string, message: Uint8Array): void {
    if (!this.#connected) return
    for (const hear of this.#hub.hearers.get(boardId) ?? []) queueMicrotask(() => hear(message))
  }

  subscribe(boardId: string, hear: Hear, onFlow: () => void): () => void {
    const whileConnected: Hear = (message) => {
      if (this.#connected) hear(message)
    }
    const hearers = this.#hub.hearers.get(boardId) ?? new Set()
    this.#hub.hearers.set(boardId, hearers.add(whileConnected))
    this.#flows.add(onFlow)
    queueMicrotask(onFlow)
    return () => {
      hearers.delete(whileConnected)
      this.#flows.delete(onFlow)
    }
  }

  async close(): Promise<void> {}
}

import { Redis } from 'ioredis'
import type { ClusterBus } from './ClusterBus.ts'

interface Subscription {
  readonly hear: (message: Uint8Array) => void
  readonly onFlow: () => void
}

const channelOf = (boardId: string) => `wallstorm:board:${boardId}`
const RETRY_MS = 500
const POLL_MS = 10_000
const POLL_DEAF_MS = 1_000

/** Nodes joined by Redis pub/sub, which forgets what nobody hears: exactly what this port asks for. */
export class RedisBus implements ClusterBus {
  readonly #publisher: Redis
  readonly #subscriber: Redis
  readonly #subscriptions = new Map<string, Set<Subscription>>()

  /** Connects by itself, now and again after each interruption; `onTrouble` hears why it could not. */
  constructor(url: string, onTrouble: (error: Error) => void) {
    const options = {
      enableOfflineQueue: false,
      autoResubscribe: false,
      maxRetriesPerRequest: 0,
      retryStrategy: () => RETRY_MS,
    }
    this.#publisher = new Redis(url, options)
    this.#subscriber = new Redis(url, options)
    this.#publisher.on('error', onTrouble)
    this.#subscriber.on('error', onTrouble)
    this.#subscriber.on('messageBuffer', (channel: Buffer, message: Buffer) => {
      for (const { hear } of this.#subscriptions.get(channel.toString()) ?? []) hear(message)
    })
    this.#subscriber.on('ready', () => {
      for (const channel of this.#subscriptions.keys()) this.#listen(channel)
    })
  }

  get isConnected(): boolean {
    return this.#publisher.status === 'ready' && this.#subscriber.status === 'ready'
  }

  get pollMs(): number {
    return this.isConnected ? POLL_MS : POLL_DEAF_MS
  }

  publish(boardId: string, message: Uint8Array): void {
    if (this.#publisher.status === 'ready')
      this.#publisher.publish(channelOf(boardId), Buffer.from(message)).catch(() => {})
  }

  subscribe(boardId: string, hear: (message: Uint8Array) => void, onFlow: () => void): () => void {
    const channel = channelOf(boardId)
    const subscription = { hear, onFlow }
    const subscriptions = this.#subscriptions.get(channel) ?? new Set()
    subscriptions.add(subscription)
    this.#subscriptions.set(channel, subscriptions)
    if (this.#subscriber.status === 'ready') this.#listen(channel)
    return () => {
      subscriptions.delete(subscription)
      if (subscriptions.size > 0 || this.#subscriptions.get(channel) !== subscriptions) return
      this.#subscriptions.delete(channel)
      if (this.#subscriber.status === 'ready') this.#subscriber.unsubscribe(channel).catch(() => {})
    }
  }

  async close(): Promise<void> {
    this.#publisher.disconnect()
    this.#subscriber.disconnect()
  }

  /** What fails here is tried again when the connection is back. */
  #listen(channel: string): void {
    this.#subscriber.subscribe(channel).then(
      () => {
        for (const { onFlow } of this.#subscriptions.get(channel) ?? []) onFlow()
      },
      () => {},
    )
  }
}

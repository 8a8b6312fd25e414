import { createDecoder, readVarString, readVarUint, readVarUint8Array } from 'lib0/decoding'
import { createEncoder, toUint8Array, writeVarString, writeVarUint, writeVarUint8Array } from 'lib0/encoding'
import { onTestFinished } from 'vitest'
import { WebSocket } from 'ws'
import * as Y from 'yjs'

export interface Shown {
  readonly clientId: number
  readonly clock: number
  readonly state: string
}

/**
 * A client by hand: says exactly what a test wants and keeps what it hears. Its document follows the room; where it cannot,
 * the client hangs up.
 */
export class SyncClient {
  readonly ws: WebSocket
  readonly doc = new Y.Doc()
  readonly acks: number[] = []
  readonly notices: string[] = []
  readonly shown = new Map<number, Shown>()
  closed: { readonly code: number; readonly reason: string } | null = null
  refused: number | null = null
  synced = false
  frames = 0
  /** Answers the server's sync step 1 by itself. */
  answers = true

  constructor(url: string, protocols: readonly string[], headers: Record<string, string> = {}) {
    this.ws = new WebSocket(url, [...protocols], { headers, perMessageDeflate: false })
    this.ws.on('error', () => {})
    this.ws.on('unexpected-response', (_request, response) => {
      this.refused = response.statusCode ?? 0
      this.ws.terminate()
    })
    this.ws.on('message', (data) => {
      if (data instanceof Uint8Array) this.#hear(new Uint8Array(data))
    })
    this.ws.on('close', (code, reason) => {
      this.closed = { code, reason: reason.toString() }
    })
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== this) this.send(0, 2, update)
    })
    onTestFinished(() => this.ws.terminate())
  }

  /** Connects as our own page does and is in step with the room when it resolves. */
  static async join(base: string, boardId: string, key: string, protocol = 'wallstorm.v1'): Promise<SyncClient> {
    const client = new SyncClient(`${base}/sync/${boardId}`, [...(protocol ? [protocol] : []), `k.${key}`])
    await client.opened()
    client.ask()
    await until(() => client.synced || client.closed !== null)
    return client
  }

  async opened(): Promise<void> {
    await until(() => this.ws.readyState === this.ws.OPEN || this.closed !== null || this.refused !== null)
  }

  ask(): void {
    this.send(0, 0, Y.encodeStateVector(this.doc))
  }

  set(key: string, value: unknown): void {
    this.doc.getMap('test').set(key, value)
  }

  get(key: string): unknown {
    return this.doc.getMap('test').get(key)
  }

  send(type: number, step: number, payload: Uint8Array): void {
    const encoder = createEncoder()
    writeVarUint(encoder, type)
    writeVarUint(encoder, step)
    writeVarUint8Array(encoder, payload)
    this.raw(toUint8Array(encoder))
  }

  raw(bytes: Uint8Array): void {
    if (this.ws.readyState === this.ws.OPEN) this.ws.send(bytes)
  }

  show(clock: number, state: unknown, clientId = this.doc.clientID): void {
    const body = createEncoder()
    writeVarUint(body, 1)
    writeVarUint(body, clientId)
    writeVarUint(body, clock)
    writeVarString(body, typeof state === 'string' ? state : JSON.stringify(state))
    const encoder = createEncoder()
    writeVarUint(encoder, 1)
    writeVarUint8Array(encoder, toUint8Array(body))
    this.raw(toUint8Array(encoder))
  }

  #hear(bytes: Uint8Array): void {
    this.frames++
    const decoder = createDecoder(bytes)
    const type = readVarUint(decoder)
    if (type === 0) this.#sync(readVarUint(decoder), readVarUint8Array(decoder))
    else if (type === 1) this.#presence(readVarUint8Array(decoder))
    else if (type === 100) this.acks.push(readVarUint(decoder))
    else if (type === 101) this.notices.push(JSON.parse(readVarString(decoder)).code)
  }

  #sync(step: number, payload: Uint8Array): void {
    if (step === 0) {
      if (this.answers) this.send(0, 1, Y.encodeStateAsUpdate(this.doc, payload))
      return
    }
    try {
      Y.applyUpdate(this.doc, payload, this)
      if (step === 1) this.synced = true
    } catch {
      this.ws.terminate()
    }
  }

  #presence(body: Uint8Array): void {
    const decoder = createDecoder(body)
    for (let left = readVarUint(decoder); left > 0; left--) {
      const entry = { clientId: readVarUint(decoder), clock: readVarUint(decoder), state: readVarString(decoder) }
      this.shown.set(entry.clientId, entry)
    }
  }
}

/** Resolves when it holds; rejects after the time, default 5 s. */
export async function until(holds: () => boolean, timeoutMs = 5_000): Promise<void> {
  const end = performance.now() + timeoutMs
  while (!holds()) {
    if (performance.now() > end) throw new Error(`did not come true in ${timeoutMs} ms: ${holds}`)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

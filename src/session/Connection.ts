import { clone, createDecoder, type Decoder, readVarString, readVarUint, readVarUint8Array } from 'lib0/decoding'
import { createEncoder, toUint8Array, writeVarUint, writeVarUint8Array } from 'lib0/encoding'
import { type Awareness, encodeAwarenessUpdate } from 'y-protocols/awareness'
import { WebsocketProvider } from 'y-websocket'
import type * as Y from 'yjs'
import * as z from 'zod/mini'
import { refusalFor } from './refusals.ts'
import { SaveLedger } from './SaveLedger.ts'
import { ROLES, type Role, type SessionStatus } from './Session.ts'
import { watchedSocket } from './watchedSocket.ts'

/** First and second number of a frame (server/PROTOCOL.md). */
const SYNC = 0
const STEP_2 = 1
const UPDATE = 2
const AWARENESS = 1
const DURABLE = 100
const NOTICE = 101

const noticeSchema = z.object({ code: z.string(), message: z.string() })
const roleSchema = z.object({ role: z.enum(ROLES) })

export interface ConnectionOptions {
  /** `ws:` address of `/sync`. */
  readonly url: string
  readonly boardId: string
  readonly capability: string
  readonly Socket: typeof WebSocket
}

export interface ConnectionNews
  extends Partial<Pick<SessionStatus, 'connection' | 'saved' | 'role' | 'refusal' | 'notice'>> {
  /** The document now holds all the server has. */
  readonly synced?: true
}

/** The line to the server: keeps document and awareness in step, and tells what the person should know about it. */
export class Connection {
  readonly #provider: WebsocketProvider
  readonly #awareness: Awareness
  readonly #tell: (news: ConnectionNews) => void
  readonly #ledger = new SaveLedger()
  readonly #onUpdate: (update: Uint8Array, origin: unknown) => void
  #isRefused = false

  constructor(doc: Y.Doc, awareness: Awareness, options: ConnectionOptions, tell: (news: ConnectionNews) => void) {
    const { url, boardId, capability, Socket } = options
    this.#awareness = awareness
    this.#tell = tell
    this.#provider = new WebsocketProvider(url, encodeURIComponent(boardId), doc, {
      ...{ awareness, connect: false, disableBc: true },
      protocols: ['wallstorm.v1', `k.${capability}`],
      WebSocketPolyfill: watchedSocket(Socket, (frame) => this.#sent(frame)),
    })
    this.#onUpdate = (_update, origin) => {
      if (origin !== this.#provider) this.#keepLedger(() => this.#ledger.edited())
    }
    doc.on('update', this.#onUpdate)
    this.#followProvider()
    this.#handleMessages()
    this.#shareOnlyOwnPresence()
    this.#provider.connect()
  }

  close(): void {
    this.#provider.doc.off('update', this.#onUpdate)
    this.#awareness.off('update', this.#share)
    this.#provider.destroy()
  }

  #followProvider(): void {
    this.#provider.on('status', ({ status }) => {
      if (status !== 'connected') return
      this.#ledger.connected()
      this.#tell({ connection: 'online' })
      // A server that saw us leave believes only a newer state.
      this.#awareness.setLocalState(this.#awareness.getLocalState())
    })
    this.#provider.on('sync', (synced) => {
      if (synced) this.#tell({ synced })
    })
    this.#provider.on('connection-close', () => {
      if (!this.#isRefused) this.#tell({ connection: 'offline' })
    })
    this.#provider.on('closed', ({ code }) => {
      this.#isRefused = true
      this.#tell({ connection: 'refused', refusal: refusalFor(code) })
    })
  }

  #handleMessages(): void {
    const handlers = this.#provider.messageHandlers
    const receiveSync = handlers[SYNC]
    handlers[SYNC] = (...message) => this.#quietly(() => receiveSync?.(...message))
    const receivePresence = handlers[AWARENESS]
    handlers[AWARENESS] = (encoder, decoder, ...rest) => {
      const role = ownRole(clone(decoder), this.#awareness.clientID)
      receivePresence?.(encoder, decoder, ...rest)
      if (role) this.#tell({ role })
    }
    handlers[DURABLE] = (_encoder, decoder) => {
      const count = readVarUint(decoder)
      this.#keepLedger(() => this.#ledger.stored(count))
    }
    handlers[NOTICE] = (_encoder, decoder) => {
      const notice = noticeSchema.safeParse(parseJson(readVarString(decoder)))
      if (notice.success) this.#tell({ notice: notice.data })
    }
  }

  /** What the server sent concerns neither provider nor ledger; nobody listening spares writing a large wall out again. */
  #quietly(receive: () => void): void {
    const { doc, _updateHandler } = this.#provider
    doc.off('update', _updateHandler)
    doc.off('update', this.#onUpdate)
    try {
      receive()
    } finally {
      doc.on('update', _updateHandler)
      doc.on('update', this.#onUpdate)
    }
  }

  #sent(frame: Uint8Array): void {
    if (frame[0] !== SYNC || (frame[1] !== STEP_2 && frame[1] !== UPDATE)) return
    this.#ledger.sent(frame[1] === STEP_2 ? 'answer' : 'edit')
  }

  #keepLedger(write: () => void): void {
    const before = this.#ledger.saved
    write()
    if (this.#ledger.saved !== before) this.#tell({ saved: this.#ledger.saved })
  }

  /** The provider would send back what it heard of all others, with every move of theirs. */
  #shareOnlyOwnPresence(): void {
    this.#awareness.off('update', this.#provider._awarenessUpdateHandler)
    this.#awareness.on('update', this.#share)
  }

  readonly #share = (_clients: unknown, origin: unknown): void => {
    const { ws, wsconnected } = this.#provider
    if (origin !== 'local' || !wsconnected || ws?.readyState !== ws?.OPEN) return
    const encoder = createEncoder()
    writeVarUint(encoder, AWARENESS)
    writeVarUint8Array(encoder, encodeAwarenessUpdate(this.#awareness, [this.#awareness.clientID]))
    ws?.send(toUint8Array(encoder))
  }
}

/** The server stamps its role into each state and sends us our own, which awareness itself would not look at. */
function ownRole(frame: Decoder, clientId: number): Role | undefined {
  const states = createDecoder(readVarUint8Array(frame))
  for (let left = readVarUint(states); left > 0; left--) {
    const id = readVarUint(states)
    readVarUint(states)
    const state = readVarString(states)
    if (id === clientId) return roleSchema.safeParse(parseJson(state)).data?.role
  }
  return undefined
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

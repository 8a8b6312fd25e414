import { createDecoder, readVarUint, readVarUint8Array } from 'lib0/decoding'
import { createEncoder, toUint8Array, writeVarUint, writeVarUint8Array } from 'lib0/encoding'
import { WebSocket } from 'ws'
import * as Y from 'yjs'

/**
 * One connection of a chaos client, speaking as our page does. It remembers which keys each of its edit frames carried, so
 * that it knows what an acknowledgement promises.
 */
export class ChaosConnection {
  /** Resolves when the server said that this was all it has; rejects when it hangs up before. */
  readonly synced: Promise<void>
  readonly #ws: WebSocket
  readonly #doc: Y.Doc
  readonly #promise: (keys: Iterable<string>) => void
  readonly #sent: (readonly string[])[] = []
  #acknowledged = 0
  #onSynced = () => {}

  /** `promise` is told every key that the server acknowledged, or showed as somebody else's. */
  constructor(url: string, key: string, doc: Y.Doc, promise: (keys: Iterable<string>) => void) {
    this.#doc = doc
    this.#promise = promise
    this.#ws = new WebSocket(url, ['wallstorm.v1', `k.${key}`], { perMessageDeflate: false })
    this.#ws.on('error', () => {})
    this.#ws.on('open', () => this.#send(0, Y.encodeStateVector(doc)))
    this.#ws.on('message', (data) => {
      if (data instanceof Uint8Array) this.#hear(createDecoder(new Uint8Array(data)))
    })
    this.synced = new Promise((resolve, reject) => {
      this.#onSynced = resolve
      this.#ws.on('close', (code) => reject(new Error(`closed with ${code} before it was in step`)))
    })
    this.synced.catch(() => {})
    doc.getMap('test').observe(this.#changed)
  }

  get isGone(): boolean {
    return this.#ws.readyState === this.#ws.CLOSING || this.#ws.readyState === this.#ws.CLOSED
  }

  /** Sets a key; nothing is sent before the connection is open, the answer to the server's ask will hold it. */
  set(key: string, value: number): void {
    const before = Y.encodeStateVector(this.#doc)
    this.#doc.transact(() => this.#doc.getMap('test').set(key, value), this)
    this.#edit(2, Y.encodeStateAsUpdate(this.#doc, before), [key])
  }

  leave(): void {
    this.#doc.getMap('test').unobserve(this.#changed)
    this.#ws.terminate()
  }

  #changed = (event: Y.YMapEvent<unknown>, { origin }: Y.Transaction): void => {
    if (origin === this.#ws) this.#promise(event.keysChanged)
  }

  #hear(decoder: ReturnType<typeof createDecoder>): void {
    const type = readVarUint(decoder)
    if (type === 100) this.#acknowledge(readVarUint(decoder))
    if (type !== 0) return
    const step = readVarUint(decoder)
    const payload = readVarUint8Array(decoder)
    if (step > 0) Y.applyUpdate(this.#doc, payload, this.#ws)
    if (step === 1) this.#onSynced()
    if (step === 0) this.#edit(1, Y.encodeStateAsUpdate(this.#doc, payload), [...this.#doc.getMap('test').keys()])
  }

  #acknowledge(count: number): void {
    for (const keys of this.#sent.slice(this.#acknowledged, count)) this.#promise(keys)
    this.#acknowledged = count
  }

  #edit(step: number, update: Uint8Array, keys: readonly string[]): void {
    if (this.#ws.readyState !== this.#ws.OPEN) return
    this.#sent.push(keys)
    this.#send(step, update)
  }

  #send(step: number, payload: Uint8Array): void {
    const encoder = createEncoder()
    writeVarUint(encoder, 0)
    writeVarUint(encoder, step)
    writeVarUint8Array(encoder, payload)
    this.#ws.send(toUint8Array(encoder))
  }
}

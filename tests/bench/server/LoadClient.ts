import { createDecoder, readVarUint } from 'lib0/decoding'
import { createEncoder, toUint8Array, writeVarString, writeVarUint, writeVarUint8Array } from 'lib0/encoding'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import type { Place } from './Target.ts'

const SYNC = 0
const AWARENESS = 1
const DURABLE = 100
const MARK = '~edit'

const microseconds = (): number => Number(process.hrtime.bigint() / 1000n)

/** What clients of one process saw: milliseconds from an edit to others, and from an edit to its acknowledgement. */
export interface Seen {
  readonly latencies: number[]
  readonly acks: number[]
}

/**
 * Somebody on a wall who edits one sticky and moves a cursor, made to cost little: writes with a document of its own, and
 * only looks for time stamps in what comes.
 */
export class LoadClient {
  readonly ready: Promise<void>
  edits = 0
  readonly #name: number
  readonly #doc = new Y.Doc()
  readonly #socket: WebSocket
  readonly #seen: Seen
  readonly #sentAt: number[] = []
  #acknowledged = 0
  #clock = 0

  constructor(name: number, { url, protocols }: Place, seen: Seen) {
    this.#name = name
    this.#seen = seen
    this.#socket = new WebSocket(url, [...protocols], { perMessageDeflate: false })
    this.ready = new Promise((resolve, reject) => {
      this.#socket.on('open', resolve)
      this.#socket.on('error', reject)
    })
    this.#socket.on('message', (frame) => {
      if (frame instanceof Buffer) this.#hear(frame)
    })
    this.#doc.on('update', (update: Uint8Array) => {
      this.#sentAt.push(microseconds())
      this.#send(SYNC, 2, update)
    })
  }

  get isOpen(): boolean {
    return this.#socket.readyState === this.#socket.OPEN
  }

  edit(): void {
    const notes = this.#doc.getMap<Y.Map<unknown>>('notes')
    const id = `n${this.#name}`
    this.#doc.transact(() => {
      const note = notes.get(id) ?? notes.set(id, new Y.Map<unknown>([['kind', 'event']]))
      note.set('at', [this.edits * 7, this.edits * 3])
      note.set('stamp', `${MARK}:${this.#name}:${microseconds()}~`)
    })
    this.edits++
  }

  moveCursor(): void {
    const state = JSON.stringify({
      name: `Person ${this.#name}`,
      cursor: { x: this.#clock % 900, y: this.#clock % 700 },
    })
    const body = createEncoder()
    for (const number of [1, this.#doc.clientID, ++this.#clock]) writeVarUint(body, number)
    writeVarString(body, state)
    const frame = createEncoder()
    writeVarUint(frame, AWARENESS)
    writeVarUint8Array(frame, toUint8Array(body))
    this.#socket.send(toUint8Array(frame))
  }

  close(): void {
    this.#socket.terminate()
  }

  #send(type: number, step: number, payload: Uint8Array): void {
    const frame = createEncoder()
    writeVarUint(frame, type)
    writeVarUint(frame, step)
    writeVarUint8Array(frame, payload)
    this.#socket.send(toUint8Array(frame))
  }

  #hear(frame: Buffer): void {
    if (frame[0] === DURABLE) this.#acknowledge(readVarUint(createDecoder(frame.subarray(1))))
    if (frame[0] !== SYNC) return
    if (frame[1] === 0) {
      this.#sentAt.push(0)
      this.#send(SYNC, 1, Y.encodeStateAsUpdate(this.#doc))
      return
    }
    const start = frame.indexOf(MARK)
    if (start < 0) return
    const [, name, at] = frame.toString('latin1', start, frame.indexOf('~', start + 1)).split(':')
    if (Number(name) !== this.#name) this.#seen.latencies.push((microseconds() - Number(at)) / 1000)
  }

  #acknowledge(count: number): void {
    const now = microseconds()
    for (const sentAt of this.#sentAt.slice(this.#acknowledged, count))
      if (sentAt > 0) this.#seen.acks.push((now - sentAt) / 1000)
    this.#acknowledged = count
  }
}

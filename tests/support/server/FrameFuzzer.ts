import * as Y from 'yjs'
import type { Random } from '../random.ts'

/** Messages that no honest client sends: rubbish, and honest ones with a few bytes changed, cut off or repeated. */
export class FrameFuzzer {
  readonly #random: Random
  readonly #honest: readonly Uint8Array[]

  constructor(random: Random) {
    this.#random = random
    const doc = new Y.Doc()
    const updates: Uint8Array[] = []
    doc.on('update', (update: Uint8Array) => updates.push(update))
    const note = doc.getMap('notes').set('n', new Y.Map<unknown>())
    const text = note.set('text', new Y.Text())
    text.insert(0, 'Order placed 📦')
    text.delete(3, 4)
    note.set('at', [1, 2])
    doc.getMap('notes').delete('n')
    updates.push(Y.encodeStateAsUpdate(doc))
    const sync = (step: number, body: Uint8Array) => Uint8Array.from([0, step, body.length, ...body])
    this.#honest = [
      ...updates.map((update) => sync(2, update)),
      sync(0, Y.encodeStateVector(doc)),
      sync(1, Y.encodeStateAsUpdate(new Y.Doc())),
      Uint8Array.of(1, 7, 1, 5, 1, 2, 0x7b, 0x7d, 0),
      Uint8Array.of(3),
    ]
  }

  message(): Uint8Array {
    const random = this.#random
    if (random.next() < 0.2) return random.bytes(random.below(60))
    const message = Uint8Array.from(random.pick(this.#honest))
    for (let changes = random.below(4); changes >= 0; changes--)
      message[random.below(message.length)] = random.below(256)
    if (random.next() < 0.2) return message.subarray(0, random.below(message.length))
    return random.next() < 0.1 ? Uint8Array.from([...message, ...message]) : message
  }

  /** Bytes below the protocol: a WebSocket frame with anything in its header. */
  wire(): Uint8Array {
    const random = this.#random
    const body = random.bytes(random.below(40))
    return Uint8Array.from([random.below(256), random.below(256), ...body])
  }
}

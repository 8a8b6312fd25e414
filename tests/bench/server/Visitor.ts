import { createDecoder, readVarUint, readVarUint8Array } from 'lib0/decoding'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import type { Place } from './Target.ts'

const ASK_WITH_NOTHING = Uint8Array.of(0, 0, 1, 0)

/** Somebody who comes with nothing, takes the whole wall, and leaves: how long that took, from opening the connection. */
export class Visitor {
  readonly receivedMs: number
  /** Until the document held it too. */
  readonly wholeMs: number

  private constructor(receivedMs: number, wholeMs: number) {
    this.receivedMs = receivedMs
    this.wholeMs = wholeMs
  }

  static async come({ url, protocols }: Place, reads = true): Promise<Visitor> {
    const began = performance.now()
    const socket = new WebSocket(url, [...protocols], { perMessageDeflate: false })
    const updates: Uint8Array[] = []
    await new Promise<void>((synced, failed) => {
      socket.on('error', failed)
      socket.on('close', (code) => failed(new Error(`closed with ${code}`)))
      socket.on('open', () => socket.send(ASK_WITH_NOTHING))
      socket.on('message', (frame) => {
        if (!(frame instanceof Buffer) || frame[0] !== 0 || frame[1] === 0) return
        const decoder = createDecoder(frame)
        const [, step] = [readVarUint(decoder), readVarUint(decoder)]
        updates.push(readVarUint8Array(decoder))
        if (step === 1) synced()
      })
    })
    const receivedMs = performance.now() - began
    const doc = new Y.Doc()
    if (reads) for (const update of updates) Y.applyUpdate(doc, update)
    const visitor = new Visitor(receivedMs, performance.now() - began)
    socket.terminate()
    return visitor
  }
}

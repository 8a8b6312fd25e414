import * as Y from 'yjs'
import type { BoardDocument } from '../../src/document/BoardDocument.ts'
import { createBoardDocument } from '../../src/document/createBoardDocument.ts'
import type { Random } from './random.ts'
import { OperationMaker } from './randomOperation.ts'

interface Peer {
  readonly document: BoardDocument
  readonly make: OperationMaker
  /** Updates on their way to it. */
  inbox: Uint8Array[]
}

/** People on one wall, joined by a network that delays, reorders, repeats and loses what they send. */
export class Peers {
  readonly all: readonly Peer[]
  readonly #random: Random
  #quiet = false

  constructor(random: Random, count: number, start: Uint8Array) {
    this.#random = random
    this.all = Array.from({ length: count }, (_, i) => {
      const doc = new Y.Doc()
      // Yjs breaks ties by client id, so a seed fixes those too.
      doc.clientID = i + 1
      const document = createBoardDocument(doc)
      Y.applyUpdate(doc, start, 'network')
      const peer: Peer = { document, make: new OperationMaker(random, 'abcdefgh'.charAt(i)), inbox: [] }
      doc.on('update', (update: Uint8Array, origin: unknown) => {
        if (origin !== 'network' && !this.#quiet) this.#send(peer, update)
      })
      return peer
    })
  }

  /** One thing happens somewhere; resolves when what follows from it is done as well. */
  async step(): Promise<void> {
    const random = this.#random
    const peer = random.pick(this.all)
    const { document, make } = peer
    const dice = random.next()
    if (dice < 0.5) document.apply(make.make(document.board))
    else if (dice < 0.6) document.undo()
    else if (dice < 0.67) document.redo()
    else if (dice < 0.95) this.#deliver(peer)
    else await this.#reconnect(peer, random.pick(this.all))
    await Promise.resolve()
  }

  /** Everybody hears of everything, until nothing is new. */
  async settle(): Promise<void> {
    this.#quiet = true
    for (let round = 0; round < 2; round++) {
      for (const one of this.all) for (const other of this.all) await this.#reconnect(one, other)
    }
  }

  destroy(): void {
    for (const { document } of this.all) {
      document.destroy()
      document.doc.destroy()
    }
  }

  #send(sender: Peer, update: Uint8Array): void {
    for (const peer of this.all) {
      if (peer === sender || this.#random.next() < 0.15) continue
      peer.inbox.push(update)
      if (this.#random.next() < 0.1) peer.inbox.push(update)
    }
  }

  #deliver(peer: Peer): void {
    for (let n = this.#random.below(4); n > 0 && peer.inbox.length > 0; n--) {
      const [update] = peer.inbox.splice(this.#random.below(peer.inbox.length), 1)
      if (update) Y.applyUpdate(peer.document.doc, update, 'network')
    }
  }

  async #reconnect({ document: { doc: one } }: Peer, { document: { doc: other } }: Peer): Promise<void> {
    Y.applyUpdate(one, Y.encodeStateAsUpdate(other, Y.encodeStateVector(one)), 'network')
    await Promise.resolve()
    Y.applyUpdate(other, Y.encodeStateAsUpdate(one, Y.encodeStateVector(other)), 'network')
    await Promise.resolve()
  }
}

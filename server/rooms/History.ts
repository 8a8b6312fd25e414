import { randomBytes } from 'node:crypto'
import * as Y from 'yjs'
import type { BoardStore, Version } from '../storage/BoardStore.ts'
import { piecesOf, recordOf } from './pieces.ts'
import { thinOut } from './thinOut.ts'

/** The kept moments of boards. */
export class History {
  readonly #store: BoardStore
  readonly #now: () => number

  constructor(store: BoardStore, now: () => number) {
    this.#store = store
    this.#now = now
  }

  list(boardId: string): Promise<readonly Version[]> {
    return this.#store.versions(boardId)
  }

  /** Keeps the document as it is now; without a name it may be thinned out later. */
  async keep(boardId: string, doc: Y.Doc, name: string | null): Promise<Version> {
    return this.add(boardId, await recordOf(doc), name)
  }

  /** Keeps a document that was written out just now. */
  async add(boardId: string, record: Uint8Array, name: string | null): Promise<Version> {
    const at = this.#now()
    const version = { id: `${at.toString(36)}-${randomBytes(6).toString('hex')}`, at, name }
    await this.#store.addVersion(boardId, version, record)
    for (const { id } of thinOut(await this.#store.versions(boardId), at)) await this.#store.dropVersion(boardId, id)
    return version
  }

  /** Lets `look` see the board as it was; undefined where there is no such version. */
  async at<Seen>(boardId: string, versionId: string, look: (doc: Y.Doc) => Seen): Promise<Seen | undefined> {
    const bytes = await this.#store.readVersion(boardId, versionId)
    if (!bytes) return undefined
    const doc = new Y.Doc()
    for (const piece of piecesOf(bytes)) Y.applyUpdate(doc, piece)
    const seen = look(doc)
    doc.destroy()
    return seen
  }
}

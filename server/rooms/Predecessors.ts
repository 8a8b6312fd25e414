import * as Y from 'yjs'
import type { Member } from './Member.ts'

type Needed = Map<number, number>

/**
 * Which members sent edits that wait for earlier ones of theirs: who was offline and types on at once, before the server
 * has asked for the rest. Such an edit is stored, yet nobody would see it if the rest never came, so it is not acknowledged.
 */
export class Predecessors {
  readonly #doc: Y.Doc
  readonly #waiting = new Map<Member, Needed>()

  constructor(doc: Y.Doc) {
    this.#doc = doc
  }

  /** The member's update was applied. */
  follow(member: Member, update: Uint8Array): void {
    if (!this.#doc.store.pendingStructs) return
    const needed = this.#waiting.get(member) ?? new Map()
    for (const [client, clock] of Y.parseUpdateMeta(update).to)
      if (Y.getState(this.#doc.store, client) < clock) needed.set(client, Math.max(clock, needed.get(client) ?? 0))
    if (needed.size > 0) this.#waiting.set(member, needed)
  }

  /** Whether everything that the member sent is in the document. */
  isComplete(member: Member): boolean {
    const needed = this.#waiting.get(member)
    if (!needed) return true
    for (const [client, clock] of needed) if (Y.getState(this.#doc.store, client) >= clock) needed.delete(client)
    if (needed.size === 0) this.#waiting.delete(member)
    return needed.size === 0
  }

  forget(member: Member): void {
    this.#waiting.delete(member)
  }
}

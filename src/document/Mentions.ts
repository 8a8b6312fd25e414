import type { Id } from '../domain/board/Board.ts'

/** Who names whom: the links that name a note, the relationships that name a frame, on the board or not. */
export class Mentions {
  readonly #by = new Map<Id, readonly Id[]>()
  readonly #of = new Map<Id, Set<Id>>()

  set(id: Id, ends: readonly Id[]): void {
    for (const end of this.#by.get(id) ?? []) {
      const mentioning = this.#of.get(end)
      mentioning?.delete(id)
      if (mentioning?.size === 0) this.#of.delete(end)
    }
    if (ends.length === 0) this.#by.delete(id)
    else this.#by.set(id, ends)
    for (const end of ends) this.#of.set(end, (this.#of.get(end) ?? new Set()).add(id))
  }

  of(end: Id): Iterable<Id> {
    return this.#of.get(end) ?? []
  }
}

import type { Id, Note } from '../../domain/board/Board.ts'
import { compareDrawingOrder } from '../../domain/board/drawingOrder.ts'

/** The drawing order as numbers, so that thousands of notes are sorted without comparing strings. */
export class DrawingRanks {
  readonly #notes: ReadonlyMap<Id, Note>
  /** The notes as they were ranked: only a new z makes a new rank. */
  readonly #ranked = new Map<Id, Note>()
  readonly #ranks = new Map<Id, number>()
  #top: Note | null = null
  #isStale = true

  constructor(notes: ReadonlyMap<Id, Note>) {
    this.#notes = notes
  }

  /** The note is new or has changed. What comes on top is ranked at once; anything else ranks all anew, when next asked. */
  update(note: Note): void {
    const known = this.#ranked.get(note.id)
    if (this.#isStale || (known && known.z === note.z)) return
    if (this.#top && compareDrawingOrder(note, this.#top) < 0) this.forget()
    else this.#append(note)
  }

  forget(): void {
    this.#isStale = true
  }

  /** The same notes, from the lowest to the topmost. */
  sort(notes: Note[]): readonly Note[] {
    if (this.#isStale) this.#rankAll()
    const rankOf = ({ id }: Note) => this.#ranks.get(id) ?? 0
    return notes.sort((a, b) => rankOf(a) - rankOf(b))
  }

  #rankAll(): void {
    this.#ranked.clear()
    this.#ranks.clear()
    this.#top = null
    this.#isStale = false
    for (const note of [...this.#notes.values()].sort(compareDrawingOrder)) this.#append(note)
  }

  #append(note: Note): void {
    const last = this.#top ? (this.#ranks.get(this.#top.id) ?? 0) : 0
    this.#ranks.set(note.id, last + 1)
    this.#ranked.set(note.id, note)
    this.#top = note
  }
}

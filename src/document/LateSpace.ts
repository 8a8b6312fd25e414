import * as Y from 'yjs'
import type { Board, Id } from '../domain/board/Board.ts'
import { spaceAt } from '../domain/board/spaceAt.ts'
import { boardRoots, isFields } from './boardRoots.ts'
import { writeChange } from './writeChange.ts'

/** An inserted space as the others are told of it: where, how much, and what its author knew of the wall. */
interface ToldSpace {
  readonly x: number
  readonly width: number
  readonly frame?: Id
  /** State vector. */
  readonly seen: Uint8Array
}

/** Spaces of one page that others may still hear of. */
const REMEMBERED = 20

/** Origin of what is set right here: nobody's step. */
export const LATE_ORIGIN = 'late space'

/**
 * Brings what this page placed while somebody else inserted a space, and before it heard of it, to where it would stand
 * had it heard in time. Only the page that placed a thing moves it, so that it is moved once (decision 0027).
 */
export class LateSpace {
  readonly #doc: Y.Doc
  readonly #board: Board
  #heard: ToldSpace[] = []
  #count = 0

  constructor(doc: Y.Doc, board: Board) {
    this.#doc = doc
    this.#board = board
    this.#told.observe(this.#hear)
  }

  /** To be called in the transaction that inserts the space. Returns what takes the word back, should the step be undone. */
  tell({ x, width, frame }: { readonly x: number; readonly width: number; readonly frame?: Id }): () => void {
    const by = Math.max(width, -spaceAt(this.#board, x, frame).free)
    const seen = Y.encodeStateVector(this.#doc)
    const key = this.#keyOf(this.#count++)
    this.#told.set(key, { x, width: by, ...(frame !== undefined && { frame }), seen })
    this.#told.delete(this.#keyOf(this.#count - 1 - REMEMBERED))
    return () => this.#told.delete(key)
  }

  destroy(): void {
    this.#told.unobserve(this.#hear)
    this.#heard = []
  }

  #keyOf(count: number): string {
    return `${this.#doc.clientID} ${count}`
  }

  /** The last spaces of each author, each under a key of its own, so that who comes late hears of them all. */
  get #told(): Y.Map<unknown> {
    return this.#doc.getMap('spaces')
  }

  readonly #hear = (event: Y.YMapEvent<unknown>, { local }: Y.Transaction): void => {
    if (local) return
    for (const key of event.keysChanged) {
      const space = this.#told.get(key)
      if (!isTold(space)) continue
      if (this.#heard.length === 0) queueMicrotask(this.#catchUp)
      this.#heard.push(space)
    }
  }

  /** After what was received, not within it: whoever passes on what is written here does not listen to that. */
  readonly #catchUp = (): void => {
    const heard = this.#heard
    this.#heard = []
    for (const space of heard) this.#move(space)
  }

  #move({ x, width, frame, seen }: ToldSpace): void {
    if (frame !== undefined && !this.#board.frames.has(frame)) return
    const known = Y.decodeStateVector(seen).get(this.#doc.clientID) ?? 0
    const { notes, frames } = boardRoots(this.#doc)
    const late = spaceAt(this.#board, x, frame).moving.filter((id) =>
      this.#isMineSince(notes.get(id) ?? frames.get(id), known),
    )
    if (late.length === 0) return
    this.#doc.transact(() => {
      for (const id of late) {
        const note = this.#board.notes.get(id)
        const element = note ?? this.#board.frames.get(id)
        if (!element) continue
        const set = { x: element.x + width, y: element.y }
        writeChange(this.#doc, note ? { in: 'notes', id, set } : { in: 'frames', id, set })
      }
    }, LATE_ORIGIN)
  }

  /** Whether its place was written by this page after so many of its writes. */
  #isMineSince(fields: unknown, known: number): boolean {
    const place = isFields(fields) ? fields._map.get('at') : undefined
    return place !== undefined && place.id.client === this.#doc.clientID && place.id.clock >= known
  }
}

function isTold(value: unknown): value is ToldSpace {
  if (typeof value !== 'object' || value === null || !('x' in value && 'width' in value && 'seen' in value))
    return false
  const hasPlace = Number.isFinite(value.x) && Number.isFinite(value.width)
  return hasPlace && value.seen instanceof Uint8Array && (!('frame' in value) || typeof value.frame === 'string')
}

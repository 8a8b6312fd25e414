import type { Board, Extra, Frame, Id, Link, Note, Relationship } from './Board.ts'
import type { Change, ElementChange } from './plan.ts'

const NO_LINKS: ReadonlySet<Link> = new Set()

/**
 * A board that changes in place and answers at once what would otherwise take a walk: which links touch a note, which z
 * lies above all. `evolve` and the document's projection are made of it; to everybody else it is a `Board`.
 */
export class LiveBoard implements Board {
  title: string
  level: Board['level']
  extra?: Extra
  readonly notes: Map<Id, Note>
  readonly frames: Map<Id, Frame>
  readonly links: Map<Id, Link>
  readonly relationships: Map<Id, Relationship>
  readonly names: Map<Id, string>
  #linksByEnd: Map<Id, Set<Link>> | undefined
  readonly #top: { notes?: string | undefined; frames?: string | undefined } = {}

  /** A copy; the board given stays as it is. */
  constructor(board: Board) {
    this.title = board.title
    this.level = board.level
    if (board.extra) this.extra = board.extra
    this.notes = new Map(board.notes)
    this.frames = new Map(board.frames)
    this.links = new Map(board.links)
    this.relationships = new Map(board.relationships)
    this.names = new Map(board.names)
  }

  /** Links drawn from or to the note, in no order. */
  linksAt(noteId: Id): ReadonlySet<Link> {
    if (!this.#linksByEnd) {
      this.#linksByEnd = new Map()
      for (const link of this.links.values()) enter(this.#linksByEnd, link)
    }
    return this.#linksByEnd.get(noteId) ?? NO_LINKS
  }

  /** A z at or above that of every note or frame; it does not sink when the topmost one goes. */
  topOf(collection: 'notes' | 'frames'): string | undefined {
    this.#top[collection] ??= highestZ(this[collection].values())
    return this.#top[collection]
  }

  apply(change: Change): void {
    switch (change.in) {
      case 'meta':
        Object.assign(this, change.set)
        break
      case 'names':
        this.putName(change.id, change.name)
        break
      case 'notes':
        this.putNote(change.id, changed(this.notes.get(change.id), change))
        break
      case 'frames':
        this.putFrame(change.id, changed(this.frames.get(change.id), change))
        break
      case 'links':
        this.putLink(change.id, changed(this.links.get(change.id), change))
        break
      case 'relationships':
        this.putRelationship(change.id, changed(this.relationships.get(change.id), change))
        break
    }
  }

  putNote(id: Id, note: Note | undefined): void {
    put(this.notes, id, note)
    this.#top.notes = higher(this.#top.notes, note?.z)
  }

  putFrame(id: Id, frame: Frame | undefined): void {
    put(this.frames, id, frame)
    this.#top.frames = higher(this.#top.frames, frame?.z)
  }

  putLink(id: Id, link: Link | undefined): void {
    if (this.#linksByEnd) {
      const before = this.links.get(id)
      if (before) leave(this.#linksByEnd, before)
      if (link) enter(this.#linksByEnd, link)
    }
    put(this.links, id, link)
  }

  putRelationship(id: Id, relationship: Relationship | undefined): void {
    put(this.relationships, id, relationship)
  }

  putName(id: Id, name: string | null): void {
    put(this.names, id, name ?? undefined)
  }
}

/** The element as the change leaves it; undefined where it is removed, or was not there to be set. */
export function changed<E extends { readonly id: Id }>(before: E | undefined, change: ElementChange<E>): E | undefined {
  if ('put' in change) return change.put
  if ('remove' in change || !before) return undefined
  const after = { ...before, ...change.set }
  for (const key of change.unset ?? []) delete after[key]
  return after
}

function put<V>(map: Map<Id, V>, id: Id, value: V | undefined): void {
  if (value === undefined) map.delete(id)
  else map.set(id, value)
}

/** Of a top not looked up yet nothing is known, so it stays so. */
function higher(top: string | undefined, z: string | undefined): string | undefined {
  return top !== undefined && z !== undefined && z > top ? z : top
}

export function highestZ(elements: Iterable<{ readonly z?: string }>): string | undefined {
  let top: string | undefined
  for (const { z } of elements) if (z !== undefined && (top === undefined || z > top)) top = z
  return top
}

function enter(index: Map<Id, Set<Link>>, link: Link): void {
  for (const end of [link.from, link.to]) {
    const links = index.get(end)
    if (links) links.add(link)
    else index.set(end, new Set([link]))
  }
}

function leave(index: Map<Id, Set<Link>>, link: Link): void {
  for (const end of [link.from, link.to]) {
    const links = index.get(end)
    links?.delete(link)
    if (links?.size === 0) index.delete(end)
  }
}

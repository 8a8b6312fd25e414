import type * as Y from 'yjs'
import {
  emptyBoard,
  type Frame,
  type Id,
  IMPLICIT_CONTEXT_ID,
  LIMITS,
  type Link,
  type Note,
  type Relationship,
} from '../domain/board/Board.ts'
import { compareCodePoints } from '../domain/board/compareCodePoints.ts'
import { LiveBoard } from '../domain/board/LiveBoard.ts'
import type { Collection } from '../domain/board/plan.ts'
import { wellFormed } from '../domain/board/wellFormed.ts'
import type { Oddity } from './BoardDocument.ts'
import { boardRoots, type Root, type RootName } from './boardRoots.ts'
import { isSame } from './isSame.ts'
import { LAYOUTS } from './layout/LAYOUTS.ts'
import type { OddityCode } from './layout/Layout.ts'
import { Mentions } from './Mentions.ts'
import { readBoardMeta } from './readBoardMeta.ts'
import { Shelf } from './Shelf.ts'
import { allKeys, type Touched } from './touched.ts'

/** Which elements of the board are not what they were, by id. */
export interface Projected extends Record<Collection | 'names', Set<Id>> {
  meta: boolean
}

/**
 * Makes a valid board of any document. A pure function of the document's state, so that all pages agree; kept up to date
 * at the cost of what a transaction touched. What cannot be on a board is left out and listed as an oddity; it comes back
 * when the document allows it again (the link of a note whose deletion is undone).
 */
export class Projection {
  readonly board = new LiveBoard(emptyBoard(''))
  readonly #roots: Readonly<Record<RootName, Root>>
  readonly #notes: Shelf<Note>
  readonly #frames: Shelf<Frame>
  readonly #links: Shelf<Link>
  readonly #relationships: Shelf<Relationship>
  readonly #linksNaming = new Mentions()
  readonly #relationshipsNaming = new Mentions()
  /** Above the limit of notes: the last id, in code-point order, that is still on the board. */
  #lastNoteId: Id | undefined
  #metaOddities: readonly Oddity[] = []
  /** What is wrong between elements, by collection and id. */
  readonly #conflicts = new Map<string, Oddity>()

  constructor(doc: Y.Doc) {
    this.#roots = boardRoots(doc)
    this.#notes = new Shelf(this.#roots.notes, LAYOUTS.notes)
    this.#frames = new Shelf(this.#roots.frames, LAYOUTS.frames)
    this.#links = new Shelf(this.#roots.links, LAYOUTS.links)
    this.#relationships = new Shelf(this.#roots.relationships, LAYOUTS.relationships)
    this.update(allKeys(this.#roots))
  }

  oddities(): readonly Oddity[] {
    const shelves = [this.#notes, this.#frames, this.#links, this.#relationships]
    const own = shelves.flatMap((shelf) => [...shelf.oddities.values()].flat())
    return [...this.#metaOddities, ...own, ...this.#conflicts.values()]
  }

  update(touched: Touched): Projected {
    const projected: Projected = {
      ...{ notes: new Set(), frames: new Set(), links: new Set(), relationships: new Set(), names: new Set() },
      meta: touched.meta.size > 0 && this.#updateMeta(),
    }
    this.#refresh(touched)
    const ids = new Set([...touched.notes, ...touched.frames, ...touched.links, ...touched.relationships])
    const all = touched.notes.size > 0 && this.#updateLimit()
    for (const id of all ? new Set([...ids, ...this.#notes.elements.keys()]) : ids) this.#settleNote(id, projected)
    for (const id of ids) this.#settleFrame(id, projected)
    for (const id of withNaming(ids, projected.notes, this.#linksNaming)) this.#settleLink(id, projected)
    for (const id of withNaming(ids, projected.frames, this.#relationshipsNaming))
      this.#settleRelationship(id, projected)
    for (const id of touched.names) this.#settleName(id, projected)
    return projected
  }

  #refresh(touched: Touched): void {
    for (const id of touched.notes) this.#notes.refresh(id)
    for (const id of touched.frames) this.#frames.refresh(id)
    for (const id of touched.links) {
      this.#links.refresh(id)
      const link = this.#links.elements.get(id)
      this.#linksNaming.set(id, link ? [link.from, link.to] : [])
    }
    for (const id of touched.relationships) {
      this.#relationships.refresh(id)
      const relationship = this.#relationships.elements.get(id)
      this.#relationshipsNaming.set(id, relationship ? [relationship.upstream, relationship.downstream] : [])
    }
  }

  #updateMeta(): boolean {
    const oddities: Oddity[] = []
    const meta = readBoardMeta(this.#roots.meta, (code, message) => oddities.push({ code, id: 'meta', message }))
    this.#metaOddities = oddities
    const { title, level, extra } = this.board
    if (isSame(meta, { title, level, ...(extra && { extra }) })) return false
    delete this.board.extra
    Object.assign(this.board, meta)
    return true
  }

  /** Of too many notes the first by id stay, whatever order they came in. True where that changes who stays. */
  #updateLimit(): boolean {
    const before = this.#lastNoteId
    const ids = this.#notes.elements
    this.#lastNoteId = ids.size > LIMITS.notes ? [...ids.keys()].sort(compareCodePoints)[LIMITS.notes - 1] : undefined
    return this.#lastNoteId !== before
  }

  #settleNote(id: Id, projected: Projected): void {
    const isOver = this.#lastNoteId !== undefined && compareCodePoints(id, this.#lastNoteId) > 0
    const note = this.#judge('notes', this.#notes, id, () => (isOver ? TOO_MANY : undefined))
    if (note === this.board.notes.get(id)) return
    this.board.putNote(id, note)
    projected.notes.add(id)
  }

  #settleFrame(id: Id, projected: Projected): void {
    const frame = this.#judge('frames', this.#frames, id, () => this.#takenBefore(id, this.#notes))
    if (frame === this.board.frames.get(id)) return
    this.board.putFrame(id, frame)
    projected.frames.add(id)
  }

  #settleLink(id: Id, projected: Projected): void {
    const link = this.#judge('links', this.#links, id, ({ from, to }) => {
      if (!this.board.notes.has(from) || !this.board.notes.has(to)) return DANGLING_LINK
      return this.#takenBefore(id, this.#notes, this.#frames)
    })
    if (link === this.board.links.get(id)) return
    this.board.putLink(id, link)
    projected.links.add(id)
  }

  #settleRelationship(id: Id, projected: Projected): void {
    const isContext = (end: Id) => end === IMPLICIT_CONTEXT_ID || this.board.frames.get(end)?.kind === 'context'
    const relationship = this.#judge('relationships', this.#relationships, id, ({ upstream, downstream }) => {
      if (upstream === downstream || !isContext(upstream) || !isContext(downstream)) return DANGLING_RELATIONSHIP
      return this.#takenBefore(id, this.#notes, this.#frames, this.#links)
    })
    if (relationship === this.board.relationships.get(id)) return
    this.board.putRelationship(id, relationship)
    projected.relationships.add(id)
  }

  #settleName(id: Id, projected: Projected): void {
    const stored = this.#roots.names.get(id)
    const name = typeof stored === 'string' ? wellFormed(stored) : null
    this.#note('names', id, stored !== undefined && name === null ? ['wrong-value', 'A name is no text.'] : undefined)
    if (name === (this.board.names.get(id) ?? null)) return
    this.board.putName(id, name)
    projected.names.add(id)
  }

  /** The element where it may stand on the board; else undefined, with its conflict on the list. */
  #judge<E extends { readonly id: Id }>(
    collection: Collection,
    shelf: Shelf<E>,
    id: Id,
    conflictOf: (element: E) => Conflict | undefined,
  ): E | undefined {
    const element = shelf.elements.get(id)
    const conflict = element && conflictOf(element)
    this.#note(collection, id, conflict)
    return conflict ? undefined : element
  }

  /** An id that two elements bear belongs to the note, then to the frame, then to the link. */
  #takenBefore(id: Id, ...shelves: readonly Pick<Shelf<{ readonly id: Id }>, 'elements'>[]): Conflict | undefined {
    return shelves.some(({ elements }) => elements.has(id)) ? DUPLICATE : undefined
  }

  #note(collection: Collection | 'names', id: Id, conflict: Conflict | undefined): void {
    if (!conflict && this.#conflicts.size === 0) return
    const key = `${collection}/${id}`
    if (!conflict) this.#conflicts.delete(key)
    else this.#conflicts.set(key, { code: conflict[0], id, message: conflict[1] })
  }
}

type Conflict = readonly [code: OddityCode, message: string]

const TOO_MANY: Conflict = ['too-many-notes', `A wall shows ${LIMITS.notes} notes; this one is beyond that.`]
const DUPLICATE: Conflict = ['duplicate-id', 'Another element bears the same id; this one is left out.']
const DANGLING_LINK: Conflict = ['dangling-end', 'A link to a note that is not on the wall is left out.']
const DANGLING_RELATIONSHIP: Conflict = ['dangling-end', 'A relationship without two contexts on the wall is left out.']

function withNaming(ids: ReadonlySet<Id>, changed: ReadonlySet<Id>, naming: Mentions): ReadonlySet<Id> {
  if (changed.size === 0) return ids
  const all = new Set(ids)
  for (const end of changed) for (const id of naming.of(end)) all.add(id)
  return all
}

import type { BoardChange } from '../../document/BoardDocument.ts'
import { isSame } from '../../document/isSame.ts'
import { type Board, type Frame, type Id, type Note, rectOf } from '../../domain/board/Board.ts'
import { compareDrawingOrder } from '../../domain/board/drawingOrder.ts'
import { boundsOf, centreOf, type Rect } from '../../domain/geometry/Rect.ts'
import { RectIndex } from '../../domain/geometry/RectIndex.ts'
import { tabBand } from '../../domain/look/FrameLook.ts'
import { NOTE_BLEED } from '../../domain/look/NoteShape.ts'
import { TAPE } from '../../domain/look/tape.ts'
import { ZOOM } from '../../workspace/camera/CameraState.ts'
import { type InferredLink, LinkIndex } from '../links/LinkIndex.ts'
import { LINK_BLEED } from '../links/paintLink.ts'
import type { SceneLink } from '../links/SceneLink.ts'
import { DrawingRanks } from './DrawingRanks.ts'
import { inflate } from './inflate.ts'

/** From here on, painting everything anew is quicker than many places. */
const MANY = 400
const ENDLESS = 1e8

/** Places to paint anew, board units. */
export type Stale = readonly Rect[] | 'everything'

/**
 * What stands where on the wall, kept beside the living board: every question is answered by a spatial index, every
 * change by the few places it touches. Lifted elements are somewhere in the air and are not painted.
 */
export class Scene {
  readonly #board: Board
  readonly #notes = new RectIndex()
  readonly #frames = new RectIndex()
  readonly #listeners = new Set<(stale: Stale) => void>()
  readonly #ranks: DrawingRanks
  #links: LinkIndex
  #pivotal = new Map<Id, number>()
  #lifted: ReadonlySet<Id> = new Set()
  #editing: Id | null = null
  /** The edited note as it was last painted: without its text. */
  #editedPaper: Note | undefined
  #faded: ReadonlySet<Id> = new Set()

  constructor(board: Board) {
    this.#board = board
    this.#ranks = new DrawingRanks(board.notes)
    this.#links = new LinkIndex(board)
    this.#index()
  }

  get board(): Board {
    return this.#board
  }

  get links(): LinkIndex {
    return this.#links
  }

  get lifted(): ReadonlySet<Id> {
    return this.#lifted
  }

  /** Called with the places that a change made stale. */
  subscribe(listener: (stale: Stale) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Notes that meet the rectangle, from the lowest to the topmost. */
  notesIn(rect: Rect): readonly Note[] {
    const notes: Note[] = []
    for (const id of this.#notes.search(rect)) {
      const note = this.#board.notes.get(id)
      if (note) notes.push(note)
    }
    return this.#ranks.sort(notes)
  }

  framesIn(rect: Rect): readonly Frame[] {
    return this.#frames
      .search(rect)
      .flatMap((id) => this.#board.frames.get(id) ?? [])
      .sort(compareDrawingOrder)
  }

  /** The x of the tapes behind pivotal events in this range. */
  tapesIn(rect: Rect): readonly number[] {
    return [...this.#pivotal.values()].filter((x) => x + TAPE.width >= rect.x && x - TAPE.width <= rect.x + rect.width)
  }

  /** Around all notes and frames; undefined on an empty wall. */
  bounds(): Rect | undefined {
    return boundsOf([this.#notes.bounds(), this.#frames.bounds()].filter((rect) => rect !== undefined))
  }

  /** Looks at the whole board anew; what was inferred of it before is forgotten. */
  load(): void {
    this.#index()
    this.#links = new LinkIndex(this.#board)
    this.#tell('everything')
  }

  /** True where that changed what is seen here. */
  update({ notes, frames, links }: Pick<BoardChange, 'notes' | 'frames' | 'links'>): boolean {
    if (notes.size + frames.size + links.size > MANY) {
      this.#index()
      this.#links.update([...links, ...this.#board.links.keys()], notes)
      this.#tell('everything')
      return true
    }
    const stale: Rect[] = []
    for (const id of notes) stale.push(...this.#putNote(id))
    for (const id of frames) stale.push(...this.#putFrame(id))
    stale.push(...this.#links.update(links, notes).map((rect) => inflate(rect, LINK_BLEED)))
    this.#tell(stale)
    return stale.length > 0
  }

  infer(links: readonly InferredLink[]): void {
    const stale = this.#links.infer(links)
    this.#tell(stale.length > MANY ? 'everything' : stale.map((rect) => inflate(rect, LINK_BLEED)))
  }

  /** Takes these notes, frames and the links at those notes off the wall, and puts the others back. */
  lift(ids: ReadonlySet<Id>): void {
    const changed = differing(ids, this.#lifted)
    if (changed.length === 0) return
    this.#lifted = ids
    this.#tell(changed.length > MANY ? 'everything' : changed.flatMap((id) => this.#placesOf(id)))
  }

  /** The note or frame whose text is shown by the editor, not by the wall. */
  get editing(): Id | null {
    return this.#editing
  }

  setEditing(id: Id | null): void {
    const changed = [this.#editing, id].filter((one) => one !== null)
    this.#editing = id
    this.#editedPaper = id === null ? undefined : this.#board.notes.get(id)
    this.#tell(changed.flatMap((one) => this.#placesOf(one)))
  }

  /** Notes that step back behind the others. */
  get faded(): ReadonlySet<Id> {
    return this.#faded
  }

  fade(ids: ReadonlySet<Id>): void {
    const changed = differing(ids, this.#faded)
    this.#faded = ids
    this.#tell(changed.length > MANY ? 'everything' : changed.flatMap((id) => this.#placesOf(id)))
  }

  isPainted(link: SceneLink): boolean {
    return !this.#lifted.has(link.from) && !this.#lifted.has(link.to)
  }

  #index(): void {
    this.#ranks.forget()
    const { notes, frames } = this.#board
    this.#notes.load([...notes.values()].map((note) => [note.id, rectOf(note)]))
    this.#frames.load([...frames.values()].map((frame) => [frame.id, frame]))
    this.#pivotal = new Map([...notes.values()].flatMap((note) => (note.pivotal ? [[note.id, tapeX(note)]] : [])))
  }

  #putNote(id: Id): readonly Rect[] {
    const before = this.#notes.find(id)
    const note = this.#board.notes.get(id)
    if (id === this.#editing) {
      if (note && this.#editedPaper && differsInTextOnly(note, this.#editedPaper)) return []
      this.#editedPaper = note
    }
    if (note) this.#ranks.update(note)
    if (note) this.#notes.put(id, rectOf(note))
    else this.#notes.remove(id)
    const places = [before, note && rectOf(note)].filter((rect) => rect !== undefined)
    return [...places.map((rect) => inflate(rect, NOTE_BLEED)), ...this.#putTape(id, note)]
  }

  #putTape(id: Id, note: Note | undefined): readonly Rect[] {
    const before = this.#pivotal.get(id)
    const next = note?.pivotal ? tapeX(note) : undefined
    if (before === next) return []
    if (next === undefined) this.#pivotal.delete(id)
    else this.#pivotal.set(id, next)
    return [before, next].flatMap((x) => (x === undefined ? [] : [tapeRect(x)]))
  }

  #putFrame(id: Id): readonly Rect[] {
    const before = this.#frames.find(id)
    const frame = this.#board.frames.get(id)
    if (frame) this.#frames.put(id, frame)
    else this.#frames.remove(id)
    return [before, frame].flatMap((rect) => (rect ? [framePlace(rect)] : []))
  }

  #placesOf(id: Id): readonly Rect[] {
    const note = this.#notes.find(id)
    const frame = this.#frames.find(id)
    const links = this.#links.at(id).flatMap(({ key }) => this.#links.boundsOf(key) ?? [])
    return [
      ...(note ? [inflate(note, NOTE_BLEED)] : []),
      ...(frame ? [framePlace(frame)] : []),
      ...links.map((rect) => inflate(rect, LINK_BLEED)),
    ]
  }

  #tell(stale: Stale): void {
    if (stale.length > 0) for (const listener of this.#listeners) listener(stale)
  }
}

/** What is in one of two sets. */
function differing(a: ReadonlySet<Id>, b: ReadonlySet<Id>): readonly Id[] {
  return [...a].filter((id) => !b.has(id)).concat([...b].filter((id) => !a.has(id)))
}

function differsInTextOnly(a: Note, b: Note): boolean {
  return isSame({ ...a, text: '' }, { ...b, text: '' })
}

const tapeX = (note: Note): number => centreOf(rectOf(note)).x

function tapeRect(x: number): Rect {
  return { x: x - TAPE.width, y: -ENDLESS, width: 2 * TAPE.width, height: 2 * ENDLESS }
}

/** Its name stands above it, higher the further away one is. */
function framePlace(frame: Rect): Rect {
  const above = tabBand(frame, ZOOM.min).height
  return inflate({ ...frame, y: frame.y - above, height: frame.height + above }, 8)
}

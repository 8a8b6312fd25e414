import { type Board, type Id, rectOf } from '../../domain/board/Board.ts'
import type { Rect } from '../../domain/geometry/Rect.ts'
import { RectIndex } from '../../domain/geometry/RectIndex.ts'
import { boundsOfPath, linkPath } from '../../domain/look/LinkPath.ts'
import { inferredKey, type SceneLink } from './SceneLink.ts'

/** From here on, building the index anew is quicker than entering one by one. */
const MANY = 400
const NONE: readonly SceneLink[] = []

/** What the reading says about a link; `ModelLink` fits. */
export interface InferredLink {
  readonly from: Id
  readonly to: Id
  readonly reason: string
}

/** The arrows on the wall, drawn and inferred, found by place and by the notes they join. */
export class LinkIndex {
  readonly #board: Board
  readonly #links = new Map<string, SceneLink>()
  readonly #byNote = new Map<Id, Map<string, SceneLink>>()
  readonly #index = new RectIndex()
  readonly #inferred = new Map<string, InferredLink>()

  constructor(board: Board) {
    this.#board = board
    for (const id of board.links.keys()) this.#put(id, this.#drawn(id))
  }

  find(key: string): SceneLink | undefined {
    return this.#links.get(key)
  }

  in(rect: Rect): readonly SceneLink[] {
    return this.#index.search(rect).flatMap((key) => this.#links.get(key) ?? [])
  }

  at(noteId: Id): readonly SceneLink[] {
    const links = this.#byNote.get(noteId)
    return links ? [...links.values()] : NONE
  }

  boundsOf(key: string): Rect | undefined {
    return this.#index.find(key)
  }

  /** Follows changed links and moved or removed notes; answers with the places to paint anew. */
  update(links: Iterable<Id>, notes: Iterable<Id>): readonly Rect[] {
    const keys = new Set<string>(links)
    for (const id of links) {
      const link = this.#board.links.get(id) ?? this.#links.get(id)
      if (link) keys.add(inferredKey(link.from, link.to))
    }
    for (const id of notes) for (const key of this.#byNote.get(id)?.keys() ?? []) keys.add(key)
    return [...keys].flatMap((key) => this.#put(key, this.#drawn(key) ?? this.#guessed(key)))
  }

  /** Takes over what the reading inferred, by identity; answers with the places to paint anew. */
  infer(links: readonly InferredLink[]): readonly Rect[] {
    const [known, next] = [new Set(this.#inferred.values()), new Set(links)]
    const stale = new Set<string>()
    for (const [key, link] of this.#inferred) {
      if (next.has(link)) continue
      this.#inferred.delete(key)
      stale.add(key)
    }
    for (const link of links) {
      if (known.has(link)) continue
      const key = inferredKey(link.from, link.to)
      if (this.#inferred.has(key)) continue
      this.#inferred.set(key, link)
      stale.add(key)
    }
    return stale.size > MANY
      ? this.#putAll(stale)
      : [...stale].flatMap((key) => this.#put(key, this.#drawn(key) ?? this.#guessed(key)))
  }

  #drawn(id: Id): SceneLink | undefined {
    const link = this.#board.links.get(id)
    if (!link || link.rejected) return undefined
    return this.#between(id, link.from, link.to, true, '')
  }

  #guessed(key: string): SceneLink | undefined {
    const link = this.#inferred.get(key)
    if (!link) return undefined
    const isDrawn = this.at(link.from).some((other) => other.drawn && other.to === link.to)
    return isDrawn ? undefined : this.#between(key, link.from, link.to, false, link.reason)
  }

  #between(key: string, from: Id, to: Id, drawn: boolean, reason: string): SceneLink | undefined {
    const [a, b] = [this.#board.notes.get(from), this.#board.notes.get(to)]
    if (!a || !b || from === to) return undefined
    return { key, from, to, drawn, reason, path: linkPath(rectOf(a), rectOf(b)) }
  }

  #put(key: string, link: SceneLink | undefined): readonly Rect[] {
    const before = this.#index.find(key)
    this.#keep(key, link)
    if (!link) {
      this.#index.remove(key)
      return before ? [before] : []
    }
    const bounds = boundsOfPath(link.path)
    this.#index.put(key, bounds)
    return before === undefined ? [bounds] : sameRect(before, bounds) ? [] : [before, bounds]
  }

  /** The same for many at once: the index is built anew. */
  #putAll(keys: ReadonlySet<string>): readonly Rect[] {
    const before = [...keys].flatMap((key) => this.#index.find(key) ?? [])
    for (const key of keys) this.#keep(key, this.#drawn(key) ?? this.#guessed(key))
    this.#index.load(Array.from(this.#links, ([key, { path }]) => [key, boundsOfPath(path)]))
    return [...before, ...[...keys].flatMap((key) => this.#index.find(key) ?? [])]
  }

  #keep(key: string, link: SceneLink | undefined): void {
    const old = this.#links.get(key)
    if (old) for (const end of [old.from, old.to]) this.#byNote.get(end)?.delete(key)
    if (!link) {
      this.#links.delete(key)
      return
    }
    this.#links.set(key, link)
    for (const end of [link.from, link.to]) {
      const links = this.#byNote.get(end)
      if (links) links.set(key, link)
      else this.#byNote.set(end, new Map([[key, link]]))
    }
  }
}

function sameRect(a: Rect, b: Rect): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height
}

import {
  type Board,
  emptyBoard,
  type Frame,
  type Id,
  type Link,
  type Note,
  type Relationship,
} from '../../domain/board/Board.ts'
import type { Level } from '../../domain/notation/levels.ts'
import type { ChangedIds } from './ChangedIds.ts'

/** New values of some ids; undefined: no longer on the board. */
type Entries<T> = readonly (readonly [Id, T | undefined])[]

/** The difference between two states of a board, as it travels to the worker. */
export interface BoardPatch {
  readonly meta: { readonly title: string; readonly level: Level } | null
  readonly notes: Entries<Note>
  readonly frames: Entries<Frame>
  readonly links: Entries<Link>
  readonly relationships: Entries<Relationship>
  readonly names: Entries<string>
}

const entriesOf = <T>(ids: ReadonlySet<Id>, now: ReadonlyMap<Id, T>): Entries<T> =>
  Array.from(ids, (id) => [id, now.get(id)] as const)

/** The values that the changed ids have now. */
export function patchOf(board: Board, changed: ChangedIds): BoardPatch {
  return {
    meta: changed.meta ? { title: board.title, level: board.level } : null,
    notes: entriesOf(changed.notes, board.notes),
    frames: entriesOf(changed.frames, board.frames),
    links: entriesOf(changed.links, board.links),
    relationships: entriesOf(changed.relationships, board.relationships),
    names: entriesOf(changed.names, board.names),
  }
}

/** A board that follows another one by patches. */
export class BoardCopy {
  readonly #notes = new Map<Id, Note>()
  readonly #frames = new Map<Id, Frame>()
  readonly #links = new Map<Id, Link>()
  readonly #relationships = new Map<Id, Relationship>()
  readonly #names = new Map<Id, string>()
  board: Board = {
    ...emptyBoard(''),
    notes: this.#notes,
    frames: this.#frames,
    links: this.#links,
    relationships: this.#relationships,
    names: this.#names,
  }

  patch(patch: BoardPatch): void {
    put(this.#notes, patch.notes)
    put(this.#frames, patch.frames)
    put(this.#links, patch.links)
    put(this.#relationships, patch.relationships)
    put(this.#names, patch.names)
    if (patch.meta) this.board = { ...this.board, ...patch.meta }
  }
}

function put<T>(map: Map<Id, T>, entries: Entries<T>): void {
  for (const [id, value] of entries) {
    if (value === undefined) map.delete(id)
    else map.set(id, value)
  }
}

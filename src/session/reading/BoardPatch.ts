import {
  type Board,
  emptyBoard,
  type Frame,
  type Id,
  type Link,
  type Note,
  type Relationship,
} from '../../domain/board/Board.ts'
import type { ChangedIds } from './ChangedIds.ts'

/** New values of some ids; undefined: no longer on the board. */
type Entries<T> = readonly (readonly [Id, T | undefined])[]

/** The difference between two states of a board, as it travels to the worker. */
export interface BoardPatch {
  readonly meta: Pick<Board, 'title' | 'level' | 'extra'> | null
  readonly notes: Entries<Note>
  readonly frames: Entries<Frame>
  readonly links: Entries<Link>
  readonly relationships: Entries<Relationship>
  readonly names: Entries<string>
}

const entriesOf = <T>(ids: ReadonlySet<Id>, now: ReadonlyMap<Id, T>): Entries<T> =>
  Array.from(ids, (id) => [id, now.get(id)] as const)

const metaOf = ({ title, level, extra }: Board) => ({ title, level, ...(extra && { extra }) })

/** The values that the changed ids have now. */
export function patchOf(board: Board, changed: ChangedIds): BoardPatch {
  return {
    meta: changed.meta ? metaOf(board) : null,
    notes: entriesOf(changed.notes, board.notes),
    frames: entriesOf(changed.frames, board.frames),
    links: entriesOf(changed.links, board.links),
    relationships: entriesOf(changed.relationships, board.relationships),
    names: entriesOf(changed.names, board.names),
  }
}

/** A board that follows another one by patches. */
export class BoardCopy {
  readonly #elements = {
    notes: new Map<Id, Note>(),
    frames: new Map<Id, Frame>(),
    links: new Map<Id, Link>(),
    relationships: new Map<Id, Relationship>(),
    names: new Map<Id, string>(),
  }
  board: Board = { ...emptyBoard(''), ...this.#elements }

  patch(patch: BoardPatch): void {
    put(this.#elements.notes, patch.notes)
    put(this.#elements.frames, patch.frames)
    put(this.#elements.links, patch.links)
    put(this.#elements.relationships, patch.relationships)
    put(this.#elements.names, patch.names)
    if (patch.meta) this.board = { ...patch.meta, ...this.#elements }
  }
}

function put<T>(map: Map<Id, T>, entries: Entries<T>): void {
  for (const [id, value] of entries) {
    if (value === undefined) map.delete(id)
    else map.set(id, value)
  }
}

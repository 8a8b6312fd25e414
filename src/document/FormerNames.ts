import type { Board, Id } from '../domain/board/Board.ts'
import { nameOf } from '../domain/board/nameOf.ts'
import type { Change } from '../domain/board/plan.ts'

/**
 * Which identifier each note and frame had in code under which of its names, as long as this page is open. A step that
 * brings a name back brings its identifier back, whatever became of it in between (decision 0015).
 */
export class FormerNames {
  readonly #identifiers = new Map<Id, Map<string, string>>()

  /** To be called while `shown` still has the names that may go. */
  keep(shown: Board, id: Id): void {
    const [name, identifier] = [nameOf(shown, id), shown.names.get(id)]
    if (name === undefined || identifier === undefined) return
    const known = this.#identifiers.get(id)
    if (known) known.set(name, identifier)
    else this.#identifiers.set(id, new Map([[name, identifier]]))
  }

  /** What the elements that a step renamed are called in code now. `before`: their names before the step. */
  changes(board: Board, before: ReadonlyMap<Id, string>): readonly Change[] {
    return [...before].flatMap(([id, earlier]): Change[] => {
      const now = nameOf(board, id)
      if (now === undefined || now === earlier) return []
      const name = this.#identifiers.get(id)?.get(now) ?? null
      return name === (board.names.get(id) ?? null) ? [] : [{ in: 'names', id, name }]
    })
  }
}

import { type Board, emptyBoard, type Id } from '../../src/domain/board/Board.ts'
import type { Operation } from '../../src/domain/board/operations.ts'
import type { Refusal } from '../../src/domain/board/plan.ts'
import type { BoardPort } from '../../src/workspace/BoardPort.ts'

/** A board that never changes by itself: it writes down what it is asked, and refuses when told to. */
export class RecordingBoard implements BoardPort {
  board: Board
  readonly log: (Operation | 'undo' | 'redo')[] = []
  refusal: Refusal | undefined
  readonly #listeners = new Set<() => void>()

  constructor(board: Board = emptyBoard('Test')) {
    this.board = board
  }

  get operations(): readonly Operation[] {
    return this.log.filter((entry) => typeof entry === 'object')
  }

  /** As if somebody else had edited. */
  become(board: Board): void {
    this.board = board
    for (const listener of this.#listeners) listener()
  }

  apply(operation: Operation) {
    if (this.refusal) return this.refusal
    this.log.push(operation)
    return { ok: true, changes: [] } as const
  }

  discard(id: Id) {
    return this.apply({ type: 'delete', ids: [id] })
  }

  undo() {
    return this.log.push('undo') > 0
  }

  redo() {
    return this.log.push('redo') > 0
  }

  subscribe(listener: () => void) {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
}

import { Scene, type Stale } from '../../src/canvas/scene/Scene.ts'
import type { Board, Id } from '../../src/domain/board/Board.ts'
import { decide } from '../../src/domain/board/decide.ts'
import { LiveBoard } from '../../src/domain/board/LiveBoard.ts'
import type { Operation } from '../../src/domain/board/operations.ts'

/** A scene over a board that changes in place, as the document's does; `stale` is what the last change made stale. */
export class ExampleScene {
  readonly board: LiveBoard
  readonly scene: Scene
  stale: Stale = []

  constructor(board: Board) {
    this.board = new LiveBoard(board)
    this.scene = new Scene(this.board)
    this.scene.subscribe((stale) => {
      this.stale = stale
    })
  }

  apply(operation: Operation): this {
    const plan = decide(this.board, operation)
    if (!plan.ok) throw new Error(plan.message)
    const changed = { notes: new Set<Id>(), frames: new Set<Id>(), links: new Set<Id>() }
    for (const change of plan.changes) {
      this.board.apply(change)
      if (change.in === 'notes' || change.in === 'frames' || change.in === 'links') changed[change.in].add(change.id)
    }
    this.stale = []
    this.scene.update(changed)
    return this
  }
}

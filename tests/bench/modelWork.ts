import type { Board } from '../../src/domain/board/Board.ts'
import { buildContextMap } from '../../src/domain/context-map/buildContextMap.ts'
import type { ExportInput } from '../../src/domain/export/ExportTarget.ts'
import { emitProject } from '../../src/domain/export/typescript/emitProject.ts'
import { interpret } from '../../src/domain/interpretation/interpret.ts'
import { readBoard } from '../../src/domain/lint/readBoard.ts'
import { largeWall } from '../support/largeWall.ts'

/** What the bench asks of this code, run in a worker of the page, built as the page is: see `model.bench.test.ts`. */
export interface ModelTimes {
  readonly notes: number
  readonly files: number
  /** Milliseconds of every round. */
  readonly rows: readonly { readonly what: string; readonly ms: readonly number[] }[]
}

const ROUNDS = 15

self.onmessage = ({ data }: MessageEvent<{ readonly notes: number }>) => self.postMessage(times(data.notes))

function times(notes: number): ModelTimes {
  const wall = largeWall(notes)
  const input = read(wall)
  return {
    notes: wall.notes.size,
    files: emitProject(input).length,
    rows: [
      { what: 'interpretation', ms: timed(() => interpret(wall)) },
      { what: 'interpretation and findings', ms: timed(() => readBoard(wall)) },
      { what: 'TypeScript project from the model', ms: timed(() => emitProject(input)) },
      { what: 'TypeScript project from the wall', ms: timed(() => emitProject(read(wall))) },
    ],
  }
}

function read(board: Board): ExportInput {
  const model = readBoard(board)
  return { board, model, map: buildContextMap(board.title, model) }
}

/** After one round that warms up. */
function timed(work: () => unknown): readonly number[] {
  work()
  return Array.from({ length: ROUNDS }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  })
}

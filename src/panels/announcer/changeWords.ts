import type { BoardChange } from '../../document/BoardDocument.ts'
import type { Board, Id } from '../../domain/board/Board.ts'

/** What others did to the wall since it was last told; ids only, so that many edits of one sticky count once. */
export interface OthersChanges {
  readonly notes: ReadonlySet<Id>
  readonly frames: ReadonlySet<Id>
}

export function addChange(before: OthersChanges | null, { notes, frames }: BoardChange): OthersChanges {
  return {
    notes: new Set([...(before?.notes ?? []), ...notes]),
    frames: new Set([...(before?.frames ?? []), ...frames]),
  }
}

/** "Others changed 2 stickies and removed 1 frame."; empty where there is nothing to tell. */
export function changeWords({ notes, frames }: OthersChanges, board: Board): string {
  const [keptNotes, keptFrames] = [count(notes, board.notes), count(frames, board.frames)]
  const changed = [things(keptNotes, 'sticky', 'stickies'), things(keptFrames, 'frame', 'frames')]
  const removed = [
    things(notes.size - keptNotes, 'sticky', 'stickies'),
    things(frames.size - keptFrames, 'frame', 'frames'),
  ]
  const parts = [verb('changed', changed), verb('removed', removed)].filter((part) => part !== '')
  return parts.length > 0 ? `Others ${parts.join(' and ')}.` : ''
}

function count(ids: ReadonlySet<Id>, now: ReadonlyMap<Id, unknown>): number {
  return [...ids].filter((id) => now.has(id)).length
}

function things(number: number, one: string, many: string): string {
  return number === 0 ? '' : `${number} ${number === 1 ? one : many}`
}

function verb(word: string, objects: readonly string[]): string {
  const some = objects.filter((object) => object !== '')
  return some.length > 0 ? `${word} ${some.join(' and ')}` : ''
}

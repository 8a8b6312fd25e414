import { type Board, type Id, rectOf } from '../../domain/board/Board.ts'
import type { Operation } from '../../domain/board/operations.ts'
import { boundsOf } from '../../domain/geometry/Rect.ts'

/** Board units between the frame and what it is drawn around. */
export const MARGIN = 40

/** A bounded context around these notes and frames, without a name yet; undefined where there is nothing to go around. */
export function frameAround({ notes, frames }: Board, ids: readonly Id[], id: Id): Operation | undefined {
  const around = boundsOf(
    ids.flatMap((one) => {
      const note = notes.get(one)
      return note ? rectOf(note) : (frames.get(one) ?? [])
    }),
  )
  if (!around) return undefined
  const place = {
    ...{ x: around.x - MARGIN, y: around.y - MARGIN },
    ...{ width: around.width + 2 * MARGIN, height: around.height + 2 * MARGIN },
  }
  return { type: 'add-frames', frames: [{ id, kind: 'context', name: '', ...place }] }
}

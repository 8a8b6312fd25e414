import { rectOf } from '../../domain/board/Board.ts'
import { parseBoard } from '../../domain/board/parseBoard.ts'
import { boundsOf, centreOf, type Rect } from '../../domain/geometry/Rect.ts'
import type { ActionContext } from '../actions/Action.ts'
import { viewOf } from '../camera/CameraState.ts'
import { apply, change, type Effect } from '../Effect.ts'
import { type Clipping, pasteOperation } from './Clipping.ts'
import { readLines } from './readLines.ts'

/**
 * Puts a text on the wall around the pointer (else in the middle of the view): a board file as what it holds; lines as
 * a row of stickies of the last kind; rows of a spreadsheet as rows.
 */
export function pasteText(text: string, context: ActionContext): readonly Effect[] {
  return pasteClipping(readBoard(text) ?? readLines(text, () => context.state.lastKind), context)
}

/** Puts a clipping on the wall, under new ids, and selects it; one undo step. */
export function pasteClipping(clipping: Clipping, context: ActionContext): readonly Effect[] {
  const bounds = boundsOf([...clipping.notes.map(rectOf), ...clipping.frames])
  const paste = bounds && pasteOperation(clipping, shiftTo(bounds, context), context.newId)
  return paste ? [apply(paste.operation), change({ selection: new Set(paste.ids) })] : []
}

function readBoard(text: string): Clipping | undefined {
  if (!text.trimStart().startsWith('{')) return undefined
  const parsed = parseBoard(text)
  if (!parsed.ok) return undefined
  const { notes, frames, links } = parsed.board
  return { notes: [...notes.values()], frames: [...frames.values()], links: [...links.values()] }
}

function shiftTo(bounds: Rect, { pointer, camera, size }: ActionContext) {
  const centre = centreOf(bounds)
  const to = pointer ?? centreOf(viewOf(camera, size))
  return { x: Math.round(to.x - centre.x), y: Math.round(to.y - centre.y) }
}

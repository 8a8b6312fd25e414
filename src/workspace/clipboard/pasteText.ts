import type { Note } from '../../domain/board/Board.ts'
import { rectOf } from '../../domain/board/Board.ts'
import { parseBoard } from '../../domain/board/parseBoard.ts'
import { boundsOf, centreOf, type Rect } from '../../domain/geometry/Rect.ts'
import { getKind } from '../../domain/notation/kinds.ts'
import type { ActionContext } from '../actions/Action.ts'
import { viewOf } from '../camera/CameraState.ts'
import { apply, change, type Effect } from '../Effect.ts'
import { GAP } from '../flow/noteFlow.ts'
import { pasteOperation } from './Clipping.ts'

/**
 * Puts a text on the wall around the pointer (else in the middle of the view): a board file as what it holds; lines as
 * a row of stickies of the last kind; rows of a spreadsheet as rows.
 */
export function pasteText(text: string, context: ActionContext): readonly Effect[] {
  return pasteClipping(text, context) ?? pasteLines(text, context)
}

function pasteClipping(text: string, context: ActionContext): readonly Effect[] | undefined {
  if (!text.trimStart().startsWith('{')) return undefined
  const parsed = parseBoard(text)
  if (!parsed.ok) return undefined
  const { notes, frames, links } = parsed.board
  const clipping = { notes: [...notes.values()], frames: [...frames.values()], links: [...links.values()] }
  const bounds = boundsOf([...clipping.notes.map(rectOf), ...clipping.frames])
  const paste = bounds && pasteOperation(clipping, shiftTo(bounds, context), context.newId)
  return paste ? [apply(paste.operation), change({ selection: new Set(paste.ids) })] : []
}

function pasteLines(text: string, context: ActionContext): readonly Effect[] {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '')
  const isTable = lines.some((line) => line.includes('\t'))
  const rows = isTable ? lines.map((line) => line.split('\t')) : [lines]
  const kind = context.state.lastKind
  const { width, height } = getKind(kind)
  const notes = rows.flatMap((cells, row) =>
    cells.flatMap((cell, column): Note[] => {
      const words = cell.trim()
      if (words === '') return []
      return [{ id: context.newId(), kind, text: words, x: column * (width + GAP), y: row * (height + GAP) }]
    }),
  )
  const bounds = boundsOf(notes.map(rectOf))
  if (!bounds) return []
  const by = shiftTo(bounds, context)
  const placed = notes.map((note) => ({ ...note, x: note.x + by.x, y: note.y + by.y }))
  return [apply({ type: 'add-notes', notes: placed }), change({ selection: new Set(placed.map(({ id }) => id)) })]
}

function shiftTo(bounds: Rect, { pointer, camera, size }: ActionContext) {
  const centre = centreOf(bounds)
  const to = pointer ?? centreOf(viewOf(camera, size))
  return { x: Math.round(to.x - centre.x), y: Math.round(to.y - centre.y) }
}

import { type Board, rectOf } from '../../domain/board/Board.ts'
import { boundsOf, intersects, type Rect } from '../../domain/geometry/Rect.ts'
import { getKind, type NoteMark } from '../../domain/notation/kinds.ts'

export interface NoteShape extends Rect {
  readonly id: string
  readonly colour: string
  readonly mark: NoteMark
  /** Words as they break over the lines. */
  readonly lines: readonly string[]
}

export interface FrameShape extends Rect {
  readonly id: string
  readonly name: string
}

/** A wall in small: board units, to be shown in `view`. */
export interface ThumbnailShapes {
  readonly view: Rect
  /** Height of the letters of a frame's name, in board units. */
  readonly nameSize: number
  readonly frames: readonly FrameShape[]
  readonly notes: readonly NoteShape[]
}

const MARGIN = 60
/** Width to height of the picture. */
const ASPECT = 1.6
const LEAST_WIDTH = 1100
/** Stickies are told apart up to here. */
const MOST_WIDTH = 2600
/** Part of the picture's width, so that names can be read on any wall. */
const NAME_SIZE = 0.024
const LEAST_NAME_SIZE = 34
/** Board units a character takes at the size the painter writes, and a line. */
const CHARACTER = 12
export const LINE_HEIGHT = 24
const PADDING = 20

export function thumbnailShapes(board: Board): ThumbnailShapes {
  const notes = Array.from(board.notes.values(), (note) => {
    const rect = rectOf(note)
    const { colour, mark } = getKind(note.kind)
    return {
      ...rect,
      id: note.id,
      colour,
      mark,
      lines: breakWords(note.text, rect),
    }
  })
  const frames = Array.from(board.frames.values(), ({ id, name, x, y, width, height }) => ({
    ...{ id, name, x, y, width, height },
  }))
  const view = cropOf(boundsOf([...notes, ...frames]))
  const inSight = (shape: Rect) => intersects(shape, view)
  const nameSize = Math.max(LEAST_NAME_SIZE, view.width * NAME_SIZE)
  return { view, nameSize, frames: frames.filter(inSight), notes: notes.filter(inSight) }
}

/**
 * As near as can be with full height in sight, but never so near that only a sticky or two are, nor so far that they are but
 * specks; from the left, from the top.
 */
function cropOf(bounds: Rect = { x: 0, y: 0, width: 0, height: 0 }): Rect {
  const outer = {
    x: bounds.x - MARGIN,
    y: bounds.y - MARGIN,
    width: bounds.width + 2 * MARGIN,
    height: bounds.height + 2 * MARGIN,
  }
  const width = Math.max(LEAST_WIDTH, Math.min(outer.width, outer.height * ASPECT, MOST_WIDTH))
  const height = width / ASPECT
  return {
    x: outer.x - Math.max(0, width - outer.width) / 2,
    y: outer.y - Math.max(0, height - outer.height) / 2,
    width,
    height,
  }
}

/** Every line of the text, broken to the room for characters, as many as the sticky holds. */
function breakWords(text: string, { width, height }: Rect): readonly string[] {
  const room = Math.floor((width - PADDING) / CHARACTER)
  const lines = text
    .trim()
    .split('\n')
    .flatMap((line) => breakLine(line, room))
  return lines.slice(0, Math.floor((height - PADDING) / LINE_HEIGHT))
}

function breakLine(line: string, room: number): readonly string[] {
  const lines: string[] = []
  for (const word of line.split(/\s+/)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= room) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

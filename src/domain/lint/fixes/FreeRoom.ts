import { type Board, type Id, type Note, rectOf } from '../../board/Board.ts'
import { moveInside } from '../../geometry/moveInside.ts'
import { containsRect, intersects, type Rect } from '../../geometry/Rect.ts'
import { SpatialIndex } from '../../geometry/SpatialIndex.ts'

/** How far around a sticky room is looked for, in stickies. */
const REACH = 4

/** Where on the wall a new sticky would lie on no other. */
export class FreeRoom {
  readonly #board: Board
  #notes: SpatialIndex<Note> | undefined

  constructor(board: Board) {
    this.#board = board
  }

  /**
   * The nearest place below, above, right or left of a rectangle, inside the context where that is a frame, that is free and
   * meets none of `taken`; below it, whatever lies there, where all is full.
   */
  beside(rect: Rect, size: Pick<Rect, 'width' | 'height'>, context: Id, taken: readonly Rect[] = []): Rect {
    const frame = this.#board.frames.get(context)
    const places = placesAround(rect, size)
    const free = places.find((place) => {
      return (
        (!frame || containsRect(frame, place)) &&
        !taken.some((other) => intersects(other, place)) &&
        this.#isFree(place)
      )
    })
    if (free) return free
    const below = { ...size, x: rect.x, y: rect.y + rect.height }
    const by = (frame && moveInside(below, frame)) ?? { x: 0, y: 0 }
    return { ...size, x: below.x + by.x, y: below.y + by.y }
  }

  #isFree(place: Rect): boolean {
    this.#notes ??= new SpatialIndex(this.#board.notes.values(), rectOf)
    return !this.#notes.some(place, () => true)
  }
}

function placesAround({ x, y, width, height }: Rect, size: Pick<Rect, 'width' | 'height'>): readonly Rect[] {
  const gap = size.width / 8
  return Array.from({ length: REACH }, (_, ring) => {
    const [dx, dy] = [ring * (size.width + gap) + gap, ring * (size.height + gap) + gap]
    return [
      { ...size, x, y: y + height + dy },
      { ...size, x, y: y - size.height - dy },
      { ...size, x: x + width + dx, y },
      { ...size, x: x - size.width - dx, y },
    ]
  }).flat()
}

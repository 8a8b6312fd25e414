import type { Point, Rect } from '../../geometry/Rect.ts'
import { getKind } from '../../notation/kinds.ts'
import type { Sheet, StickyDraft } from './Sheet.ts'

const GAP = 20

/** Stickies in rows from left to right, none wider than the limit unless one sticky is. */
export function layoutGrid(stickies: readonly StickyDraft[], limit: number) {
  const places: Point[] = []
  let [x, y, rowHeight, width] = [0, 0, 0, 0]
  for (const sticky of stickies) {
    const size = sizeOf(sticky)
    if (x > 0 && x + size.width > limit) [x, y, rowHeight] = [0, y + rowHeight + GAP, 0]
    places.push({ x, y })
    width = Math.max(width, x + size.width)
    x += size.width + GAP
    rowHeight = Math.max(rowHeight, size.height)
  }
  return {
    width,
    height: stickies.length === 0 ? 0 : y + rowHeight,
    place(sheet: Sheet, at: Point): void {
      for (const [index, sticky] of stickies.entries()) {
        const place = places[index]
        if (place) sheet.place(sticky, { x: at.x + place.x, y: at.y + place.y })
      }
    },
  }
}

function sizeOf({ kind, width, height }: StickyDraft): Pick<Rect, 'width' | 'height'> {
  const standard = getKind(kind)
  return { width: width ?? standard.width, height: height ?? standard.height }
}

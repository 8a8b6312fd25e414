import type { Mark } from './relationshipMarks.ts'
import { textWidth } from './textWidth.ts'

export const BADGE_STYLE = { sizePx: 11, bold: true } as const
export const BADGE_HEIGHT = 20

export interface BadgeSegment {
  readonly mark: Mark
  /** Left edge in the badge. */
  readonly x: number
  readonly width: number
}

/** One segment per mark, side by side; widths in CSS pixels. */
export function badgeSegments(marks: readonly Mark[]): BadgeSegment[] {
  let x = 0
  return marks.map((mark) => {
    const width = Math.max(BADGE_HEIGHT, textWidth(mark.code, BADGE_STYLE.sizePx, true) + 12)
    const segment = { mark, x, width }
    x += width
    return segment
  })
}

export function badgeWidth(marks: readonly Mark[]): number {
  return badgeSegments(marks).reduce((sum, { width }) => sum + width, 0)
}

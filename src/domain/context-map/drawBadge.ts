import type { Point } from '../geometry/Rect.ts'
import { BADGE_HEIGHT, badgeSegments } from './badge.ts'
import type { Mark } from './relationshipMarks.ts'
import { type SvgNode, svg } from './SvgNode.ts'

/** The marks at one end of a relationship, side by side; the first one (U, D, P …) is filled. */
export function drawBadge(marks: readonly Mark[], at: Point, firstIsEnd = true): SvgNode {
  return svg('g', { class: 'map-badge' }, [
    svg('title', {}, [marks.map(({ words }) => words).join(', ')]),
    ...badgeSegments(marks).flatMap(({ mark, x, width }, index) => [
      svg('rect', {
        ...(index === 0 && firstIsEnd ? { class: 'map-end' } : {}),
        x: at.x + x,
        y: at.y,
        width,
        height: BADGE_HEIGHT,
      }),
      svg('text', { x: at.x + x + width / 2, y: at.y + 14 }, [mark.code]),
    ]),
  ])
}

import { type SvgNode, svg } from '../../context-map/SvgNode.ts'
import type { Point } from '../../geometry/Rect.ts'
import { arrowHead, isStraight, type LinkPath } from '../../look/LinkPath.ts'
import { dashOf, linkLook } from '../../look/linkLook.ts'
import { round } from './drawText.ts'
import { PAPER } from './palette.ts'

/** An arrow: firm where a person drew it, dotted where it was read from the wall. */
export function drawLink(path: LinkPath, drawn: boolean): SvgNode {
  const look = linkLook({ drawn }, PAPER)
  const { base, corners } = arrowHead(path, look.width)
  const shaft = isStraight(path) ? `L${at(base)}` : `C${at(path.c1)} ${at(path.c2)} ${at(base)}`
  const dash = dashOf(look)
  return svg('g', { 'data-kind': drawn ? 'link' : 'inferred-link' }, [
    svg('path', {
      ...{ d: `M${at(path.from)}${shaft}`, fill: 'none', stroke: look.colour },
      ...{ 'stroke-width': look.width, 'stroke-linecap': 'round' },
      ...(dash.length > 0 ? { 'stroke-dasharray': dash.map(round).join(' ') } : {}),
    }),
    svg('path', { d: `M${corners.map(at).join('L')}Z`, fill: look.colour }),
  ])
}

function at({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`
}

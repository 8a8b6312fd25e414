import type { ModelRelationship } from '../interpretation/model.ts'
import { PATTERNS } from '../notation/relationships.ts'
import { drawBadge } from './drawBadge.ts'
import { edgeLabel, LABEL_LINE } from './edgeLabel.ts'
import type { EdgeLayout } from './MapLayout.ts'
import { isSymmetric, relationshipMarks } from './relationshipMarks.ts'
import { roundedLine } from './roundedLine.ts'
import { type SvgNode, svg } from './SvgNode.ts'

/** One relationship: its line, a badge at each end, and what crosses. Dashed until somebody declared it. */
export function drawRelationship(
  relationship: ModelRelationship,
  edge: EdgeLayout,
  index: number,
  nameOf: (id: string) => string,
): SvgNode {
  const { pattern, upstream, downstream, via, declared } = relationship
  const marks = relationshipMarks(relationship)
  const d = roundedLine(edge.points)
  const twofold = isSymmetric(pattern) && pattern !== 'separate-ways'
  const classes = ['map-relationship', `map-${pattern}`, twofold ? 'map-twofold' : '', declared ? '' : 'map-undeclared']
  const label = PATTERNS.find((entry) => entry.pattern === pattern)?.label ?? pattern
  const crossing = via.length === 0 ? '' : `: ${via.join(', ')}`
  const words = `${label}, ${nameOf(upstream)} and ${nameOf(downstream)}${crossing}`
  const attributes = { class: classes.filter(Boolean).join(' '), 'data-relationship': index, 'aria-label': words }
  return svg('g', attributes, [
    svg('title', {}, [words]),
    svg('path', { class: 'map-line', d }),
    ...(twofold ? [svg('path', { class: 'map-core-line', d })] : []),
    drawBadge(marks.upstream, edge.upstreamBadge),
    drawBadge(marks.downstream, edge.downstreamBadge),
    ...drawLabel(relationship, edge),
  ])
}

function drawLabel(relationship: ModelRelationship, { label: at }: EdgeLayout): SvgNode[] {
  const label = edgeLabel(relationship)
  if (!label || !at) return []
  const { x, y, width, height } = at
  return [
    svg('g', { class: 'map-label' }, [
      svg('rect', { x, y, width, height }),
      ...label.lines.map((line, index) =>
        svg('text', { x: x + width / 2, y: y + 3 + index * LABEL_LINE + 12 }, [line]),
      ),
    ]),
  ]
}

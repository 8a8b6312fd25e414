import type { ElkNode, ElkPort } from 'elkjs/lib/elk.bundled.js'
import { BADGE_HEIGHT, badgeWidth } from './badge.ts'
import type { ContextMap } from './ContextMap.ts'
import { contextBox } from './contextBox.ts'
import { edgeLabel } from './edgeLabel.ts'
import { type Mark, relationshipMarks } from './relationshipMarks.ts'

/** The map as the layout engine takes it. Badges are ports, so that the engine keeps room for them on the border and lets the line start there. */
export function elkGraph({ contexts, relationships }: ContextMap): ElkNode {
  const ends = relationships.map((relationship) => ({ relationship, marks: relationshipMarks(relationship) }))
  return {
    id: 'map',
    children: contexts.map((context, index) => {
      const { width, height } = contextBox(context)
      return {
        id: `n${index}`,
        layoutOptions: {
          'elk.nodeSize.constraints': '[PORTS, MINIMUM_SIZE]',
          'elk.nodeSize.minimum': `(${width},${height})`,
          'elk.portConstraints': 'FREE',
        },
        ports: ends.flatMap(({ relationship, marks }, edge) => [
          ...(relationship.upstream === context.id ? [portOf(`u${edge}`, marks.upstream)] : []),
          ...(relationship.downstream === context.id ? [portOf(`d${edge}`, marks.downstream)] : []),
        ]),
      }
    }),
    edges: relationships.map((relationship, edge) => {
      const label = edgeLabel(relationship)
      return {
        id: `e${edge}`,
        sources: [`u${edge}`],
        targets: [`d${edge}`],
        labels: label
          ? [
              {
                text: 'via',
                width: label.width,
                height: label.height,
                layoutOptions: { 'elk.edgeLabels.inline': 'true' },
              },
            ]
          : [],
      }
    }),
  }
}

function portOf(id: string, marks: readonly Mark[]): ElkPort {
  return { id, width: badgeWidth(marks), height: BADGE_HEIGHT }
}

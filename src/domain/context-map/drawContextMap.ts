import type { ContextMap } from './ContextMap.ts'
import { drawBadge } from './drawBadge.ts'
import { drawContext } from './drawContext.ts'
import { drawRelationship } from './drawRelationship.ts'
import { type Legend, type LegendEntry, legendOf, type PlacedLegendEntry } from './legend.ts'
import type { MapLayout } from './MapLayout.ts'
import { mudOutline } from './mudOutline.ts'
import { type SvgNode, svg } from './SvgNode.ts'
import { shorten } from './wrapText.ts'

const MARGIN = 24
const TITLE_HEIGHT = 52
const TITLE_STYLE = { sizePx: 20, bold: true } as const
const LEAST_WIDTH = 480

/** The picture: its size in CSS pixels, and the root element without a style sheet (`mapStyle`). */
export interface MapDrawing {
  readonly width: number
  readonly height: number
  readonly root: SvgNode
}

/** Draws a laid-out map; `data-context` holds a context's id, `data-relationship` its index in the map. */
export function drawContextMap(map: ContextMap, layout: MapLayout): MapDrawing {
  const width = Math.ceil(Math.max(layout.width, LEAST_WIDTH))
  const legend = legendOf(map, width - 2 * MARGIN)
  const body = map.contexts.length === 0 ? 40 : Math.ceil(layout.height)
  const height = TITLE_HEIGHT + body + (legend.height === 0 ? 0 : legend.height + MARGIN)
  const names = new Map(map.contexts.map(({ id, name }) => [id, name]))
  const nameOf = (id: string) => names.get(id) ?? id
  const title = map.title || 'Context map'
  const root = svg(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'map',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
    },
    [
      svg('title', {}, [`${title}: context map`]),
      svg('rect', { class: 'map-paper', width, height }),
      svg('text', { class: 'map-title', x: MARGIN, y: 38 }, [shorten(title, width - 2 * MARGIN, TITLE_STYLE)]),
      ...(map.contexts.length === 0
        ? [svg('text', { class: 'map-subtitle', x: MARGIN, y: TITLE_HEIGHT + 20 }, ['No bounded context yet'])]
        : []),
      svg('g', { transform: `translate(${Math.round((width - layout.width) / 2)} ${TITLE_HEIGHT})` }, [
        ...map.relationships.flatMap((relationship, index) => {
          const edge = layout.edges[index]
          return edge ? [drawRelationship(relationship, edge, index, nameOf)] : []
        }),
        ...map.contexts.flatMap((context, index) => {
          const box = layout.boxes[index]
          return box ? [drawContext(context, box)] : []
        }),
      ]),
      ...drawLegend(legend, TITLE_HEIGHT + body),
    ],
  )
  return { width, height, root }
}

function drawLegend(legend: Legend, top: number): SvgNode[] {
  if (legend.entries.length === 0) return []
  return [
    svg(
      'g',
      { class: 'map-legend', transform: `translate(${MARGIN} ${top})` },
      legend.entries.flatMap(drawLegendEntry),
    ),
  ]
}

function drawLegendEntry({ entry, x, y, wordsX, words }: PlacedLegendEntry): SvgNode[] {
  return [legendSign(entry, x, y), svg('text', { x: x + wordsX, y: y + 14 }, [words])]
}

function legendSign(entry: LegendEntry, x: number, y: number): SvgNode {
  if ('mark' in entry) return drawBadge([entry.mark], { x, y }, entry.isEnd)
  if (entry.line === 'undeclared')
    return svg('g', { class: 'map-undeclared' }, [svg('path', { class: 'map-line', d: `M${x} ${y + 10}h30` })])
  return svg('g', { class: 'map-plain' }, [
    svg('path', { class: 'map-box', d: mudOutline({ x: x - 2, y: y - 3, width: 34, height: 26 }) }),
  ])
}

import type { ElkExtendedEdge, ElkNode } from 'elkjs/lib/elk.bundled.js'
import type { Point, Rect } from '../geometry/Rect.ts'
import type { ContextMap } from './ContextMap.ts'
import { elkGraph } from './elkGraph.ts'
import { loadElk } from './loadElk.ts'
import type { EdgeLayout, MapLayout } from './MapLayout.ts'

/** Width to height that a screen shows best. */
const BEST_ASPECT = 1.6

/** The engine forgets the room between contexts that nothing joins, so it is asked for more. */
const PACKING_ASPECT = '2.6'

const OPTIONS = {
  'elk.aspectRatio': PACKING_ASPECT,
  'elk.algorithm': 'layered',
  'elk.randomSeed': '1',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.padding': '[top=24,left=24,bottom=24,right=24]',
  'elk.spacing.nodeNode': '48',
  'elk.spacing.edgeNode': '28',
  'elk.spacing.edgeEdge': '20',
  'elk.spacing.edgeLabel': '8',
  'elk.spacing.labelNode': '16',
  'elk.spacing.portPort': '12',
  'elk.spacing.componentComponent': '64',
  'elk.layered.spacing.nodeNodeBetweenLayers': '34',
  'elk.layered.spacing.edgeNodeBetweenLayers': '18',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '20',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.layered.thoroughness': '20',
}

/** Tried in this order; the picture whose shape is nearest to a screen's is kept. */
const CANDIDATES = ['DOWN', 'RIGHT'].flatMap((direction) =>
  ['GREEDY', 'GREEDY_MODEL_ORDER'].map((cycleBreaking) => ({
    ...OPTIONS,
    'elk.direction': direction,
    'elk.layered.cycleBreaking.strategy': cycleBreaking,
  })),
)

/**
 * Places contexts, routes relationships (upstream first: above, or on the left) and finds room for badges and labels.
 * The same map gives the same layout.
 */
export async function layoutContextMap(map: ContextMap): Promise<MapLayout> {
  if (map.contexts.length === 0) return { width: 0, height: 0, boxes: [], edges: [] }
  const elk = await loadElk()
  const graph = elkGraph(map)
  const layouts = await Promise.all(
    CANDIDATES.map(async (layoutOptions) => toLayout(await elk.layout({ ...structuredClone(graph), layoutOptions }))),
  )
  return layouts.reduce((best, layout) => (farFromBest(layout) < farFromBest(best) ? layout : best))
}

function farFromBest({ width, height }: MapLayout): number {
  return Math.abs(Math.log(width / height / BEST_ASPECT))
}

function toLayout(graph: ElkNode): MapLayout {
  const nodes = graph.children ?? []
  const ports = new Map(nodes.flatMap((node) => (node.ports ?? []).map((port) => [port.id, shifted(port, node)])))
  return {
    width: round(graph.width ?? 0),
    height: round(graph.height ?? 0),
    boxes: nodes.map(rectOf),
    edges: (graph.edges ?? []).map((edge, index) => toEdge(edge, index, ports)),
  }
}

function toEdge(edge: ElkExtendedEdge, index: number, ports: ReadonlyMap<string, Rect>): EdgeLayout {
  const section = edge.sections?.[0]
  const upstreamBadge = ports.get(`u${index}`)
  const downstreamBadge = ports.get(`d${index}`)
  if (!section || !upstreamBadge || !downstreamBadge) throw new Error(`the layout lost relationship ${index}`)
  const label = edge.labels?.[0]
  return {
    points: [section.startPoint, ...(section.bendPoints ?? []), section.endPoint].map(rounded),
    upstreamBadge,
    downstreamBadge,
    label: label && rectOf(label),
  }
}

type Sized = { x?: number; y?: number; width?: number; height?: number }

function rectOf({ x = 0, y = 0, width = 0, height = 0 }: Sized): Rect {
  return { x: round(x), y: round(y), width: round(width), height: round(height) }
}

function shifted(port: Sized, node: Sized): Rect {
  return rectOf({ ...port, x: (port.x ?? 0) + (node.x ?? 0), y: (port.y ?? 0) + (node.y ?? 0) })
}

function rounded({ x, y }: Point): Point {
  return { x: round(x), y: round(y) }
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

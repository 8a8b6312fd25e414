import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ContextMap } from '../../../src/domain/context-map/ContextMap.ts'
import { layoutContextMap } from '../../../src/domain/context-map/layoutContextMap.ts'
import type { MapLayout } from '../../../src/domain/context-map/MapLayout.ts'
import { overlapX, overlapY, type Rect } from '../../../src/domain/geometry/Rect.ts'
import { DOWNSTREAM_ROLES, PATTERNS, SUBDOMAINS, UPSTREAM_ROLES } from '../../../src/domain/notation/relationships.ts'
import { exampleMap, mapContext, mapRelationship } from '../../support/exampleMap.ts'

function isApart(a: Rect, b: Rect): boolean {
  return overlapX(a, b) <= 0.11 || overlapY(a, b) <= 0.11
}

/** What must keep clear of each other: boxes, badges, labels; and lines of boxes and of others' badges and labels. */
function collisions({ boxes, edges, width, height }: MapLayout): string[] {
  const marks = edges.flatMap((edge, index) => [
    { name: `upstream badge ${index}`, edge: index, rect: edge.upstreamBadge },
    { name: `downstream badge ${index}`, edge: index, rect: edge.downstreamBadge },
    ...(edge.label ? [{ name: `label ${index}`, edge: index, rect: edge.label }] : []),
  ])
  const things = [...boxes.map((rect, index) => ({ name: `box ${index}`, edge: -1, rect })), ...marks]
  const lines = edges.flatMap(({ points }, index) =>
    points.slice(1).map((point, at) => {
      const from = points[at] ?? point
      const [x, y] = [Math.min(from.x, point.x), Math.min(from.y, point.y)]
      return { edge: index, rect: { x, y, width: Math.abs(from.x - point.x), height: Math.abs(from.y - point.y) } }
    }),
  )
  const outside = things.filter(
    ({ rect }) => rect.x < 0 || rect.y < 0 || rect.x + rect.width > width || rect.y + rect.height > height,
  )
  const overlapping = things.flatMap((a, index) =>
    things.slice(index + 1).flatMap((b) => (isApart(a.rect, b.rect) ? [] : [`${a.name} on ${b.name}`])),
  )
  const crossed = lines.flatMap((line) =>
    things.flatMap((thing) =>
      thing.edge === line.edge || isApart(line.rect, thing.rect) ? [] : [`line ${line.edge} through ${thing.name}`],
    ),
  )
  return [...outside.map(({ name }) => `${name} outside`), ...overlapping, ...crossed]
}

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']

const anyMap: fc.Arbitrary<ContextMap> = fc.record({
  title: fc.constant('Any'),
  contexts: fc.subarray(ids, { minLength: 1 }).chain((chosen) =>
    fc.tuple(
      ...chosen.map((id) =>
        fc
          .record({
            name: fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }),
            subdomain: fc.constantFrom(null, ...SUBDOMAINS),
            bigBallOfMud: fc.boolean(),
            aggregates: fc.array(fc.string({ minLength: 1, maxLength: 40 }), { maxLength: 20 }),
          })
          .map((more) => mapContext(id, more)),
      ),
    ),
  ),
  relationships: fc
    .uniqueArray(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)), {
      maxLength: 14,
      selector: (pair) => pair.join(),
    })
    .chain((pairs) =>
      fc.tuple(
        ...pairs
          .filter(([a, b]) => a !== b)
          .map(([a, b]) =>
            fc
              .record({
                pattern: fc.constantFrom(...PATTERNS.map(({ pattern }) => pattern)),
                upstreamRoles: fc.subarray([...UPSTREAM_ROLES]),
                downstreamRoles: fc.subarray([...DOWNSTREAM_ROLES]),
                via: fc.array(fc.string({ minLength: 1, maxLength: 40 }), { maxLength: 6 }),
              })
              .map((more) => mapRelationship(a, b, more)),
          ),
      ),
    ),
})

function whole({ contexts, relationships, title }: ContextMap): ContextMap {
  const known = new Set(contexts.map(({ id }) => id))
  return {
    title,
    contexts,
    relationships: relationships.filter(({ upstream, downstream }) => known.has(upstream) && known.has(downstream)),
  }
}

describe('layoutContextMap', () => {
  it('gives every context a box and every relationship a line', async () => {
    const layout = await layoutContextMap(exampleMap)
    expect(layout.boxes).toHaveLength(exampleMap.contexts.length)
    expect(layout.edges).toHaveLength(exampleMap.relationships.length)
    expect(layout.edges.map(({ label }) => label !== undefined)).toEqual(
      exampleMap.relationships.map(({ via }) => via.length > 0),
    )
  }, 60_000)

  it('ties each line to the right two boxes, and runs it straight across or down', async () => {
    const layout = await layoutContextMap(exampleMap)
    const touches = (badge: Rect, box: Rect) => overlapX(badge, box) >= -0.1 && overlapY(badge, box) >= -0.1
    for (const [index, { upstream, downstream }] of exampleMap.relationships.entries()) {
      const boxOf = (id: string) => layout.boxes[exampleMap.contexts.findIndex((context) => context.id === id)]
      const [edge, from, to] = [layout.edges[index], boxOf(upstream), boxOf(downstream)]
      if (!edge || !from || !to) throw new Error('missing')
      expect(touches(edge.upstreamBadge, from)).toBe(true)
      expect(touches(edge.downstreamBadge, to)).toBe(true)
      for (const [at, point] of edge.points.slice(1).entries())
        expect(edge.points[at]?.x === point.x || edge.points[at]?.y === point.y).toBe(true)
    }
  }, 60_000)

  it('gives the same layout for the same map', async () => {
    expect(await layoutContextMap(exampleMap)).toEqual(await layoutContextMap(structuredClone(exampleMap)))
  }, 60_000)

  it('is empty for a map without contexts', async () => {
    expect(await layoutContextMap({ title: '', contexts: [], relationships: [] })).toEqual({
      width: 0,
      height: 0,
      boxes: [],
      edges: [],
    })
  }, 60_000)

  it('lets nothing overlap, whatever the map', async () => {
    expect(collisions(await layoutContextMap(exampleMap))).toEqual([])
    await fc.assert(
      fc.asyncProperty(anyMap.map(whole), async (map) => {
        expect(collisions(await layoutContextMap(map))).toEqual([])
      }),
      { seed: 7, numRuns: 40 },
    )
  }, 60_000)
})

import * as z from 'zod/mini'
import type { Point, Rect } from '../../domain/geometry/Rect.ts'
import { type DragPreview, type LaserBeam, type Peer, ROLES } from '../Session.ts'
import { peerColour } from './peerColour.ts'

/** What this page shows of its person; board units. */
export interface OwnPresence {
  readonly name: string
  readonly cursor: Point | null
  readonly selection: readonly string[]
  readonly drag: DragPreview | null
  readonly editing: string | null
  readonly view: Rect | null
  readonly laser: LaserBeam | null
  readonly following: number | null
}

/** The server takes 8 KiB of a state, so long lists of ids are cut short: some 180 ids of ours. */
const LIST_BYTES = 3_200
const LONGEST_NAME = 60
/** Points of a laser's beam that are told and believed. */
const MOST_POINTS = 32

const point = z.tuple([z.number(), z.number()])
const rect = z.tuple([z.number(), z.number(), z.number(), z.number()])
const ids = z.array(z.string())

/** Each field is believed by itself: another version's, or a stranger's, page may know fewer. */
const schema = z.object({
  name: z.catch(z.string(), ''),
  cursor: z.catch(z.nullable(point), null),
  selection: z.catch(ids, []),
  drag: z.catch(z.nullable(z.object({ ids, by: point })), null),
  editing: z.catch(z.nullable(z.string()), null),
  view: z.catch(z.nullable(rect), null),
  laser: z.catch(z.nullable(z.object({ count: z.number(), points: z.array(point) })), null),
  following: z.catch(z.nullable(z.number()), null),
  role: z.catch(z.nullable(z.enum(ROLES)), null),
})

export function encodePresence(own: OwnPresence): Record<string, unknown> {
  const { name, cursor, selection, drag, editing, view, laser, following } = own
  return {
    name,
    cursor: cursor && [cursor.x, cursor.y],
    selection: fitting(selection),
    drag: drag && { ids: fitting(drag.ids), by: [drag.by.x, drag.by.y] },
    editing,
    view: view && [view.x, view.y, view.width, view.height],
    laser: laser && {
      count: laser.count,
      points: laser.points.slice(-MOST_POINTS).map(({ x, y }) => [tenths(x), tenths(y)]),
    },
    following,
  }
}

/** A peer as its awareness state tells; null where that is no object at all. */
export function decodePresence(clientId: number, state: unknown): Peer | null {
  const result = schema.safeParse(state)
  if (!result.success) return null
  const { cursor, selection, view, laser, following, role } = result.data
  const { drag, editing } = role === 'view' ? { drag: null, editing: null } : result.data
  const name = [...result.data.name.trim()].slice(0, LONGEST_NAME).join('')
  return {
    ...{ clientId, name, colour: peerColour(name), role, selection, editing, following },
    cursor: cursor && { x: cursor[0], y: cursor[1] },
    drag: drag && { ids: drag.ids, by: { x: drag.by[0], y: drag.by[1] } },
    view: view && { x: view[0], y: view[1], width: view[2], height: view[3] },
    laser: laser && { count: laser.count, points: laser.points.slice(-MOST_POINTS).map(([x, y]) => ({ x, y })) },
  }
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10
}

/** A drag names the same ids many times a second. */
const fitted = new WeakMap<readonly string[], readonly string[]>()

function fitting(ids: readonly string[]): readonly string[] {
  const known = fitted.get(ids) ?? cutToFit(ids)
  fitted.set(ids, known)
  return known
}

function cutToFit(ids: readonly string[]): readonly string[] {
  const encoder = new TextEncoder()
  let bytes = 0
  const end = ids.findIndex((id) => {
    bytes += encoder.encode(JSON.stringify(id)).length + 1
    return bytes > LIST_BYTES
  })
  return end < 0 ? ids : ids.slice(0, end)
}

import {
  type Board,
  emptyBoard,
  type Frame,
  type Link,
  type Note,
  type Relationship,
} from '../../src/domain/board/Board.ts'

export const note = (id: string, over: Partial<Note> = {}): Note => ({
  id,
  kind: 'event',
  text: id,
  x: 0,
  y: 0,
  ...over,
})

export const frame = (id: string, over: Partial<Frame> = {}): Frame => ({
  ...{ id, kind: 'context', name: id, x: 0, y: 0, width: 1000, height: 400 },
  ...over,
})

export const link = (id: string, from: string, to: string, over: Partial<Link> = {}): Link => ({
  id,
  from,
  to,
  ...over,
})

export const relationship = (id: string, upstream: string, downstream: string): Relationship => ({
  ...{ id, upstream, downstream, pattern: 'upstream-downstream' },
  ...{ upstreamRoles: [], downstreamRoles: [] },
})

interface Parts {
  readonly title?: string
  readonly notes?: readonly Note[]
  readonly frames?: readonly Frame[]
  readonly links?: readonly Link[]
  readonly relationships?: readonly Relationship[]
  readonly names?: Readonly<Record<string, string>>
}

/** A board of these elements; nothing is checked. */
export function boardWith(parts: Parts): Board {
  const byId = <E extends { readonly id: string }>(elements: readonly E[] = []) =>
    new Map(elements.map((e) => [e.id, e]))
  return {
    ...emptyBoard(parts.title ?? 'Wall'),
    notes: byId(parts.notes),
    frames: byId(parts.frames),
    links: byId(parts.links),
    relationships: byId(parts.relationships),
    names: new Map(Object.entries(parts.names ?? {})),
  }
}

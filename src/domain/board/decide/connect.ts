import { DOWNSTREAM_ROLES, UPSTREAM_ROLES } from '../../notation/relationships.ts'
import { type Board, type Id, IMPLICIT_CONTEXT_ID, type Link, type Relationship } from '../Board.ts'
import { hasElement, linksAt } from '../boardQueries.ts'
import type { Change, Plan, Refusal } from '../plan.ts'
import { checkNewIds, firstRefusal } from './checks.ts'
import { plan, refuse, refuseGone } from './refuse.ts'

type NewLink = Omit<Link, 'extra'>
type Ends = Pick<Link, 'from' | 'to'>

/** A pair already drawn (or rejected) the same way stays as it is; a new link takes the place of its opposite. */
export function addLinks(board: Board, { links }: { readonly links: readonly NewLink[] }): Plan | Refusal {
  const ids = links.map(({ id }) => id)
  const refusal =
    checkNewIds(board, ids) ?? firstRefusal(links, ({ from, to }) => checkNote(board, from) ?? checkNote(board, to))
  if (refusal) return refusal
  const onePerPair = new Map(links.map((link) => [JSON.stringify([link.from, link.to]), link]))
  return plan([...onePerPair.values()].flatMap((link) => draw(board, link)))
}

/** Rejects the links drawn for the pair; where there is none, a new one records the rejection. */
export function rejectLink(board: Board, { id, from, to }: Ends & { readonly id: Id }): Plan | Refusal {
  const drawn = linksBetween(board, { from, to })
  if (drawn.length === 0) return addLinks(board, { links: [{ id, from, to, rejected: true }] })
  const changing = drawn.filter((link) => !link.rejected)
  return plan(changing.map((link) => ({ in: 'links', id: link.id, set: { rejected: true } })))
}

export function putRelationship(
  board: Board,
  { relationship }: { readonly relationship: Omit<Relationship, 'extra'> },
): Plan | Refusal {
  const { id, upstream, downstream, pattern, upstreamRoles, downstreamRoles } = relationship
  const before = board.relationships.get(id)
  const refusal =
    (before ? undefined : checkNewIds(board, [id])) ?? checkContext(board, upstream) ?? checkContext(board, downstream)
  if (refusal) return refusal
  if (upstream === downstream) {
    return refuse('self-relationship', 'A context has no relationship with itself. Choose two contexts.')
  }
  const put: Relationship = {
    ...{ id, upstream, downstream, pattern },
    upstreamRoles: UPSTREAM_ROLES.filter((role) => upstreamRoles.includes(role)),
    downstreamRoles: DOWNSTREAM_ROLES.filter((role) => downstreamRoles.includes(role)),
    ...(before?.extra && { extra: before.extra }),
  }
  return plan([{ in: 'relationships', id, put }])
}

function draw(board: Board, { id, from, to, rejected }: NewLink): readonly Change[] {
  const there = linksBetween(board, { from, to })
  if (there.some((link) => Boolean(link.rejected) === Boolean(rejected))) return []
  return [
    ...there.map((link): Change => ({ in: 'links', id: link.id, remove: true })),
    { in: 'links', id, put: { id, from, to, ...(rejected && { rejected }) } },
  ]
}

function linksBetween(board: Board, { from, to }: Ends): readonly Link[] {
  return linksAt(board, from).filter((link) => link.from === from && link.to === to)
}

function checkNote(board: Board, id: Id): Refusal | undefined {
  if (board.notes.has(id)) return undefined
  return hasElement(board, id) ? refuse('wrong-element', 'A link joins two notes.') : refuseGone('A note of the link')
}

function checkContext(board: Board, id: Id): Refusal | undefined {
  if (id === IMPLICIT_CONTEXT_ID || board.frames.get(id)?.kind === 'context') return undefined
  return hasElement(board, id)
    ? refuse('wrong-element', 'A relationship joins two contexts.')
    : refuseGone('A context of the relationship')
}

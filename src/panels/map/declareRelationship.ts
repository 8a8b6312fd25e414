import type { Board, Id, Relationship } from '../../domain/board/Board.ts'
import type { Operation } from '../../domain/board/operations.ts'
import type { ModelRelationship } from '../../domain/interpretation/model.ts'
import { PATTERNS, type Pattern } from '../../domain/notation/relationships.ts'
import { findDeclared } from './mapSelection.ts'

type Declaration = Omit<Relationship, 'extra'>

/**
 * The declaration with some of it changed; a relationship that was only seen is declared by that, under `freshId`.
 * Symmetric patterns carry no roles.
 */
export function declareRelationship(
  board: Pick<Board, 'relationships'>,
  relationship: ModelRelationship,
  change: Partial<Omit<Declaration, 'id'>>,
  freshId: Id,
): Operation & { readonly type: 'put-relationship' } {
  const { upstream, downstream, pattern, upstreamRoles, downstreamRoles } = relationship
  const declared = findDeclared(board, relationship)
  const seen: Declaration = { id: freshId, upstream, downstream, pattern, upstreamRoles, downstreamRoles }
  const next = { ...seen, ...(declared && withoutExtra(declared)), ...change }
  const roles = hasRoles(next.pattern) ? {} : { upstreamRoles: [], downstreamRoles: [] }
  return { type: 'put-relationship', relationship: { ...next, ...roles } }
}

/** The two sides of a declaration change places; each role stays on the side of its kind, so roles go. */
export function reverseRelationship(declared: Relationship): Operation {
  const { id, upstream, downstream, pattern } = declared
  const relationship = { id, pattern, upstream: downstream, downstream: upstream }
  return { type: 'put-relationship', relationship: { ...relationship, upstreamRoles: [], downstreamRoles: [] } }
}

export function hasRoles(pattern: Pattern): boolean {
  return PATTERNS.some((entry) => entry.pattern === pattern && !entry.symmetric)
}

function withoutExtra({
  id,
  upstream,
  downstream,
  pattern,
  upstreamRoles,
  downstreamRoles,
}: Relationship): Declaration {
  return { id, upstream, downstream, pattern, upstreamRoles, downstreamRoles }
}

import type { Id, Relationship } from '../../board/Board.ts'
import { PATTERNS, roleConflicts } from '../../notation/relationships.ts'
import type { QuickFix } from '../model.ts'
import { fixId } from './fixId.ts'

/** One offer a pattern that lets something cross. */
export function patternFixes(upstream: Id, downstream: Id): readonly QuickFix[] {
  const id = fixId('pattern-unset', upstream, downstream)
  return PATTERNS.filter(({ pattern }) => pattern !== 'separate-ways').map(({ pattern, label }) => ({
    label: `It is ${label.toLowerCase()}`,
    operation: {
      type: 'put-relationship',
      relationship: { id, upstream, downstream, pattern, upstreamRoles: [], downstreamRoles: [] },
    },
  }))
}

/** Two ways out of a contradiction: without the roles, or without the pattern. */
export function roleConflictFixes({ extra: _, ...declared }: Relationship): readonly QuickFix[] {
  const wrong = new Set<string>(roleConflicts(declared).map(({ role }) => role))
  const put = (change: Partial<Relationship>): QuickFix['operation'] => ({
    type: 'put-relationship',
    relationship: { ...declared, ...change },
  })
  return [
    {
      label: 'Keep the pattern, drop the role',
      operation: put({
        upstreamRoles: declared.upstreamRoles.filter((role) => !wrong.has(role)),
        downstreamRoles: declared.downstreamRoles.filter((role) => !wrong.has(role)),
      }),
    },
    { label: 'Keep the roles, as plain upstream and downstream', operation: put({ pattern: 'upstream-downstream' }) },
  ]
}

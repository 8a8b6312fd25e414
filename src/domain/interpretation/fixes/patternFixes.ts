import type { Id } from '../../board/Board.ts'
import { PATTERNS } from '../../notation/relationships.ts'
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

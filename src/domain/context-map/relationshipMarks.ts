import type { ModelRelationship } from '../interpretation/model.ts'
import { type DownstreamRole, PATTERNS, type Pattern, type UpstreamRole } from '../notation/relationships.ts'

/** An abbreviation on the map, and the words the legend gives for it. */
export interface Mark {
  readonly code: string
  readonly words: string
}

const UPSTREAM: Mark = { code: 'U', words: 'upstream' }
const DOWNSTREAM: Mark = { code: 'D', words: 'downstream' }
const SUPPLIER: Mark = { code: 'S', words: 'supplier' }
const CUSTOMER: Mark = { code: 'C', words: 'customer' }

const ROLES: Readonly<Record<UpstreamRole | DownstreamRole, Mark>> = {
  'open-host-service': { code: 'OHS', words: 'open host service' },
  'published-language': { code: 'PL', words: 'published language' },
  conformist: { code: 'CF', words: 'conformist' },
  'anticorruption-layer': { code: 'ACL', words: 'anticorruption layer' },
}

const SYMMETRIC: Readonly<Partial<Record<Pattern, Mark>>> = {
  partnership: { code: 'P', words: 'partnership' },
  'shared-kernel': { code: 'SK', words: 'shared kernel' },
  'separate-ways': { code: 'SW', words: 'separate ways' },
}

/** Every mark there is, in the order a legend gives them. */
export const MARKS: readonly Mark[] = [
  UPSTREAM,
  DOWNSTREAM,
  SUPPLIER,
  CUSTOMER,
  ...Object.values(ROLES),
  ...Object.values(SYMMETRIC),
]

export function isSymmetric(pattern: Pattern): boolean {
  return PATTERNS.some((entry) => entry.pattern === pattern && entry.symmetric)
}

export function roleMark(role: UpstreamRole | DownstreamRole): Mark {
  return ROLES[role]
}

/** What the badge at each end of a relationship says, first mark first. */
export function relationshipMarks(relationship: ModelRelationship): {
  readonly upstream: readonly Mark[]
  readonly downstream: readonly Mark[]
} {
  const both = SYMMETRIC[relationship.pattern]
  if (both) return { upstream: [both], downstream: [both] }
  const supplied = relationship.pattern === 'customer-supplier'
  return {
    upstream: [UPSTREAM, ...(supplied ? [SUPPLIER] : []), ...relationship.upstreamRoles.map((role) => ROLES[role])],
    downstream: [
      DOWNSTREAM,
      ...(supplied ? [CUSTOMER] : []),
      ...relationship.downstreamRoles.map((role) => ROLES[role]),
    ],
  }
}

/** Subdomain types (Evans, Vernon). */
export const SUBDOMAINS = ['core', 'supporting', 'generic'] as const
export type Subdomain = (typeof SUBDOMAINS)[number]

/** Relationship patterns between two contexts; for the symmetric ones the two sides are just two sides. */
export const PATTERNS = [
  { pattern: 'upstream-downstream', label: 'Upstream / downstream', symmetric: false },
  { pattern: 'customer-supplier', label: 'Customer / supplier', symmetric: false },
  { pattern: 'partnership', label: 'Partnership', symmetric: true },
  { pattern: 'shared-kernel', label: 'Shared kernel', symmetric: true },
  { pattern: 'separate-ways', label: 'Separate ways', symmetric: true },
] as const
export type Pattern = (typeof PATTERNS)[number]['pattern']

export const UPSTREAM_ROLES = ['open-host-service', 'published-language'] as const
export type UpstreamRole = (typeof UPSTREAM_ROLES)[number]

export const DOWNSTREAM_ROLES = ['conformist', 'anticorruption-layer'] as const
export type DownstreamRole = (typeof DOWNSTREAM_ROLES)[number]

/** Roles that contradict a pattern, and why in a sentence (Context Mapper's rules for customer and supplier). */
const CONFLICTS: readonly {
  readonly pattern: Pattern
  readonly role: UpstreamRole | DownstreamRole
  readonly why: string
}[] = [
  {
    pattern: 'customer-supplier',
    role: 'open-host-service',
    why: 'A supplier plans with its customer, and an open host service is the same for everybody.',
  },
  {
    pattern: 'customer-supplier',
    role: 'conformist',
    why: 'A customer has a say, and a conformist takes what there is.',
  },
]

/** The roles of a relationship that its pattern does not allow. They are a finding, never refused: people decide which one goes. */
export function roleConflicts({
  pattern,
  upstreamRoles,
  downstreamRoles,
}: {
  readonly pattern: Pattern
  readonly upstreamRoles: readonly UpstreamRole[]
  readonly downstreamRoles: readonly DownstreamRole[]
}): readonly { readonly role: UpstreamRole | DownstreamRole; readonly why: string }[] {
  const roles: readonly string[] = [...upstreamRoles, ...downstreamRoles]
  return CONFLICTS.filter((conflict) => conflict.pattern === pattern && roles.includes(conflict.role))
}

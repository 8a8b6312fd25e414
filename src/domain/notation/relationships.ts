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

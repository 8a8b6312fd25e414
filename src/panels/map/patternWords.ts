import type { DownstreamRole, Pattern, UpstreamRole } from '../../domain/notation/relationships.ts'

/** What each pattern means for two teams, after Evans and Vernon. */
export const PATTERN_WORDS: Readonly<Record<Pattern, string>> = {
  'upstream-downstream': 'What the upstream does affects the downstream, not the other way round.',
  'customer-supplier': 'The downstream is a customer whose needs are on the upstream’s plan.',
  partnership: 'Both succeed or fail together, and plan together.',
  'shared-kernel': 'Both share a small part of the model and change it only together.',
  'separate-ways': 'No integration: each solves it alone.',
}

export const ROLE_WORDS: Readonly<
  Record<UpstreamRole | DownstreamRole, { readonly label: string; readonly detail: string }>
> = {
  'open-host-service': { label: 'Open host service', detail: 'One protocol for everybody who wants to integrate' },
  'published-language': { label: 'Published language', detail: 'A documented language for the exchange' },
  conformist: { label: 'Conformist', detail: 'Takes over the upstream’s model as it is' },
  'anticorruption-layer': { label: 'Anticorruption layer', detail: 'Translates, so that its own model stays clean' },
}

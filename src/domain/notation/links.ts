import type { NoteKind } from './kinds.ts'

/** What a link says in the model. */
export const LINK_KINDS = [
  'targets',
  'yields',
  'triggers',
  'issues',
  'initiates',
  'informs',
  'feeds',
  'constrains',
] as const
export type LinkKind = (typeof LINK_KINDS)[number]

export interface LinkRule {
  readonly from: NoteKind
  readonly to: NoteKind
  readonly kind: LinkKind
  /** Legal only as an abbreviation: read, with a finding `shorthand`. */
  readonly shorthand?: true
  /** Never read from where the notes stand. */
  readonly onlyDrawn?: true
}

/** Which note may be drawn to which (the glossary's "picture that explains almost everything", and time). */
export const LINK_RULES: readonly LinkRule[] = [
  { from: 'actor', to: 'command', kind: 'initiates' },
  { from: 'read-model', to: 'actor', kind: 'informs', onlyDrawn: true },
  { from: 'read-model', to: 'policy', kind: 'informs', onlyDrawn: true },
  { from: 'read-model', to: 'command', kind: 'informs' },
  { from: 'command', to: 'aggregate', kind: 'targets' },
  { from: 'command', to: 'system', kind: 'targets' },
  { from: 'aggregate', to: 'event', kind: 'yields' },
  { from: 'system', to: 'event', kind: 'yields' },
  { from: 'time', to: 'event', kind: 'yields' },
  { from: 'time', to: 'command', kind: 'triggers' },
  { from: 'time', to: 'policy', kind: 'triggers' },
  { from: 'event', to: 'policy', kind: 'triggers' },
  { from: 'event', to: 'read-model', kind: 'feeds' },
  { from: 'policy', to: 'command', kind: 'issues' },
  { from: 'constraint', to: 'aggregate', kind: 'constrains' },
  { from: 'constraint', to: 'command', kind: 'constrains' },
  { from: 'command', to: 'event', kind: 'yields', shorthand: true },
  { from: 'event', to: 'command', kind: 'triggers', shorthand: true },
]

const byEnds = new Map(LINK_RULES.map((rule) => [`${rule.from}>${rule.to}`, rule]))

/** The rule for a link between two kinds; undefined where the notation has none. */
export function findLinkRule(from: NoteKind, to: NoteKind): LinkRule | undefined {
  return byEnds.get(`${from}>${to}`)
}

/** What the notation expects to the right of a kind, as one reads: what is legal first, then what is shorthand. */
export function kindsAfter(kind: NoteKind): readonly NoteKind[] {
  const rules = LINK_RULES.filter(({ from }) => from === kind)
  return [...rules.filter(({ shorthand }) => !shorthand), ...rules.filter(({ shorthand }) => shorthand)].map(
    ({ to }) => to,
  )
}

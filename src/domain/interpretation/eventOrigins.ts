import type { Id } from '../board/Board.ts'
import { type Answers, partnersOf } from './answerRole.ts'
import type { Concept } from './concepts.ts'
import type { FindingDraft } from './FindingDraft.ts'
import type { LinkIndex } from './LinkIndex.ts'
import type { EventElement } from './model.ts'
import { called, type Sticky } from './Sticky.ts'

/** Where an event comes from. */
export interface EventOrigin {
  readonly source: EventElement['source']
  /** Aggregates and systems that take it. */
  readonly takenBy: ReadonlySet<Concept>
  /** The event of another context that this one is, seen from here. */
  readonly reference?: Concept
  /** Several contexts have a sourced event of this name. */
  readonly ambiguous?: true
}

const SOURCES = ['aggregate', 'system', 'time'] as const

/**
 * The source of each event, and rule 8: an event without a source whose name equals exactly one sourced event in another
 * context is that event, unless an arrow of a command of its own context leads to it.
 */
export function readOrigins(
  events: readonly Concept[],
  sources: Answers,
  links: LinkIndex,
  conceptOf: ReadonlyMap<Sticky, Concept>,
): { readonly origins: ReadonlyMap<Concept, EventOrigin>; readonly findings: readonly FindingDraft[] } {
  const origins = new Map<Concept, EventOrigin>()
  const sourced = new Map<string, Concept[]>()
  for (const event of events) {
    const partners = event.stickies.flatMap((sticky) => partnersOf(sources, sticky).map((partner) => partner.sticky))
    const source = SOURCES.find((kind) => partners.some((partner) => partner.kind === kind)) ?? 'none'
    const takenBy = partners.filter(({ kind }) => kind !== 'time').flatMap((partner) => conceptOf.get(partner) ?? [])
    origins.set(event, { source, takenBy: new Set(takenBy) })
    if (source === 'none' || event.nameKey === '') continue
    const namesakes = sourced.get(event.nameKey) ?? []
    namesakes.push(event)
    sourced.set(event.nameKey, namesakes)
  }
  const findings: FindingDraft[] = []
  for (const [event, origin] of origins) {
    if (origin.source !== 'none' || isYieldedAtHome(event, links)) continue
    const elsewhere = (sourced.get(event.nameKey) ?? []).filter(({ context }) => context !== event.context)
    const [reference, second] = elsewhere
    if (second) {
      findings.push(ambiguous(event, elsewhere))
      origins.set(event, { ...origin, ambiguous: true })
    } else if (reference) {
      origins.set(event, { ...origin, reference })
    }
  }
  return { origins, findings }
}

function isYieldedAtHome({ stickies, context }: Concept, links: LinkIndex): boolean {
  return links.to(stickies, 'yields').some(({ from }) => from.kind === 'command' && from.context === context)
}

/** The context whose event it is: where a reference leads, else its own. */
export function homeOf(event: Concept, origins: ReadonlyMap<Concept, EventOrigin>): Id {
  return origins.get(event)?.reference?.context ?? event.context
}

function ambiguous(event: Concept, elsewhere: readonly Concept[]): FindingDraft {
  return {
    code: 'ambiguous-reference',
    notes: [event, ...elsewhere].flatMap(({ stickies }) => stickies.map(({ id }) => id)),
    message: `${called(event)} has no source here, and ${elsewhere.length} other contexts have an event of that name; nothing says which one it is.`,
  }
}

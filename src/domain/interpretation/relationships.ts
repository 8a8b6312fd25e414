import type { Board, Id, Relationship } from '../board/Board.ts'
import { compareCodePoints } from '../board/compareCodePoints.ts'
import { PATTERNS, roleConflicts } from '../notation/relationships.ts'
import type { Concept } from './concepts.ts'
import { asSentence, contextCalled } from './contextCalled.ts'
import { type EventOrigin, homeOf } from './eventOrigins.ts'
import type { FindingDraft } from './FindingDraft.ts'
import { patternFixes, roleConflictFixes } from './fixes/patternFixes.ts'
import type { ModelRelationship } from './model.ts'
import type { ProcessFlow } from './policyFlows.ts'
import { stronglyConnected } from './stronglyConnected.ts'

/** What crosses from one context to another: upstream → downstream → names. */
type Crossings = ReadonlyMap<Id, ReadonlyMap<Id, ReadonlySet<string>>>

const NOTHING: ReadonlySet<string> = new Set()
const symmetric: ReadonlySet<string> = new Set(
  PATTERNS.filter((entry) => entry.symmetric).map(({ pattern }) => pattern),
)

/**
 * Rule 9: who is upstream of whom, from the policies that react to or act on another context, together with what people
 * declared. Patterns and roles are never guessed.
 */
export function readRelationships(
  board: Board,
  contextNames: ReadonlyMap<Id, string>,
  policies: readonly ProcessFlow[],
  origins: ReadonlyMap<Concept, EventOrigin>,
): { readonly relationships: readonly ModelRelationship[]; readonly findings: readonly FindingDraft[] } {
  const crossings = readCrossings(policies, origins)
  const crossing = (upstream: Id, downstream: Id) => crossings.get(upstream)?.get(downstream) ?? NOTHING
  const named = (id: Id) => contextCalled(contextNames.get(id) ?? id)
  const findings: FindingDraft[] = []
  const relationships: ModelRelationship[] = []
  const declared = new Set<string>()
  const partners = new Set<string>()

  for (const relationship of [...board.relationships.values()].sort((a, b) => compareCodePoints(a.id, b.id))) {
    const { id, upstream, downstream, pattern, upstreamRoles, downstreamRoles } = relationship
    const bothWays = symmetric.has(pattern)
    const via = new Set([...crossing(upstream, downstream), ...(bothWays ? crossing(downstream, upstream) : [])])
    declared.add(pairKey(upstream, downstream))
    if (pattern === 'partnership') partners.add(pairKey(upstream, downstream)).add(pairKey(downstream, upstream))
    if (bothWays) declared.add(pairKey(downstream, upstream))
    if (pattern === 'separate-ways' && via.size > 0) {
      findings.push({
        code: 'separate-ways-crossed',
        notes: [upstream, downstream],
        message: asSentence(
          `${named(upstream)} and ${named(downstream)} go separate ways, but ${sorted(via).join(', ')} crosses. Choose another pattern, or let each do without.`,
        ),
        fixes: [{ label: 'Remove the relationship', operation: { type: 'delete', ids: [id] } }],
      })
    }
    if (pattern !== 'separate-ways' && via.size === 0) {
      findings.push({
        code: 'relationship-unused',
        notes: [upstream, downstream],
        message: `A relationship between ${named(upstream)} and ${named(downstream)} is declared, but nothing crosses.`,
        fixes: [{ label: 'Remove the relationship', operation: { type: 'delete', ids: [id] } }],
      })
    }
    const conflicts = roleConflicts(relationship)
    if (conflicts.length > 0) {
      findings.push({
        code: 'role-conflict',
        notes: [upstream, downstream],
        message: asSentence(
          `${named(upstream)} and ${named(downstream)}: ${conflicts.map(({ why }) => why).join(' ')}`,
        ),
        fixes: roleConflictFixes(relationship),
      })
    }
    if (upstream === downstream || !contextNames.has(upstream) || !contextNames.has(downstream)) continue
    relationships.push(related({ upstream, downstream, pattern, upstreamRoles, downstreamRoles }, via, true))
  }

  for (const [upstream, others] of crossings) {
    for (const [downstream, via] of others) {
      if (declared.has(pairKey(upstream, downstream))) continue
      const plain = { pattern: 'upstream-downstream', upstreamRoles: [], downstreamRoles: [] } as const
      relationships.push(related({ upstream, downstream, ...plain }, via, false))
      findings.push({
        code: 'pattern-unset',
        notes: [upstream, downstream],
        message: asSentence(
          `${named(upstream)} is upstream of ${named(downstream)} (${sorted(via).join(', ')}), and no pattern is chosen.`,
        ),
        fixes: patternFixes(upstream, downstream),
      })
    }
  }

  for (const group of stronglyConnected(crossings.keys(), (id) => crossings.get(id)?.keys() ?? [])) {
    const members = [...group].sort(compareCodePoints)
    const depends = (a: Id) => members.filter((b) => crossings.get(a)?.has(b))
    // To depend on each other is what partners declared.
    if (members.every((a) => depends(a).every((b) => partners.has(pairKey(a, b))))) continue
    findings.push({
      code: 'cycle',
      notes: members,
      message: asSentence(`${members.map(named).join(', ')} depend on each other in a circle.`),
    })
  }
  relationships.sort(compareRelationships)
  return { relationships, findings }
}

function readCrossings(policies: readonly ProcessFlow[], origins: ReadonlyMap<Concept, EventOrigin>): Crossings {
  const crossings = new Map<Id, Map<Id, Set<string>>>()
  const cross = (upstream: Id, downstream: Id, name: string) => {
    if (upstream === downstream) return
    const others = crossings.get(upstream) ?? new Map<Id, Set<string>>()
    const names = others.get(downstream) ?? new Set<string>()
    crossings.set(upstream, others.set(downstream, names.add(name)))
  }
  for (const { policy, on, issues, compensations } of policies) {
    const steps = compensations.map(({ event }) => event)
    const undone = compensations.map(({ command }) => command)
    for (const event of [...on, ...steps]) cross(homeOf(event, origins), policy.context, event.name)
    for (const command of [...issues, ...undone]) cross(command.context, policy.context, command.name)
  }
  return crossings
}

function related(
  sides: Pick<Relationship, 'upstream' | 'downstream' | 'pattern' | 'upstreamRoles' | 'downstreamRoles'>,
  via: ReadonlySet<string>,
  declared: boolean,
): ModelRelationship {
  return {
    upstream: sides.upstream,
    downstream: sides.downstream,
    pattern: sides.pattern,
    upstreamRoles: [...new Set(sides.upstreamRoles)].sort(compareCodePoints),
    downstreamRoles: [...new Set(sides.downstreamRoles)].sort(compareCodePoints),
    via: sorted(via),
    declared,
  }
}

function compareRelationships(a: ModelRelationship, b: ModelRelationship): number {
  return (
    compareCodePoints(a.upstream, b.upstream) ||
    compareCodePoints(a.downstream, b.downstream) ||
    compareCodePoints(a.pattern, b.pattern)
  )
}

function sorted(names: ReadonlySet<string>): readonly string[] {
  return [...names].sort(compareCodePoints)
}

function pairKey(a: Id, b: Id): string {
  return JSON.stringify([a, b])
}

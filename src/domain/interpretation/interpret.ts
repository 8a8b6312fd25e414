import { type Board, type Id, IMPLICIT_CONTEXT_ID } from '../board/Board.ts'
import { compareCodePoints } from '../board/compareCodePoints.ts'
import type { NoteKind } from '../notation/kinds.ts'
import type { Answers } from './answerRole.ts'
import { assembleContexts, type ContextSource } from './assembleContexts.ts'
import { readHandlings } from './commandHandlings.ts'
import { gatherConcepts } from './concepts.ts'
import { placeInContexts } from './contexts.ts'
import { readDrawnLinks } from './drawnLinks.ts'
import { readOrigins } from './eventOrigins.ts'
import { type FindingDraft, findingsAt } from './FindingDraft.ts'
import { nameConcepts, nameContexts } from './identifiers.ts'
import { LinkIndex } from './LinkIndex.ts'
import { linkFindings } from './linkFindings.ts'
import type { DomainModel } from './model.ts'
import { modelLinks } from './modelLinks.ts'
import { findOpenEnds } from './open-ends/findOpenEnds.ts'
import { readPolicies } from './policyFlows.ts'
import { readProcesses } from './policyProcesses.ts'
import { readRelationships } from './relationships.ts'
import { resolveLinks } from './resolveLinks.ts'
import type { Sticky } from './Sticky.ts'
import { Surroundings } from './Surroundings.ts'
import { stickyName } from './sticky-text/stickyName.ts'
import { findTimeBackwards } from './timeOrder.ts'
import { findUnread } from './unread.ts'
import type { WallReading } from './WallReading.ts'
import { Yardstick } from './Yardstick.ts'

/** Kinds that call the implicit context into being when they stand outside every frame. */
const NEED_A_CONTEXT: ReadonlySet<NoteKind> = new Set([
  'command',
  'event',
  'aggregate',
  'policy',
  'read-model',
  'system',
])

/**
 * Board → domain model, by the ten rules of design §5, with the findings of interpretation (those of lint are added by
 * `readBoard`). Total: any board gives a model. Depends neither on the order of the notes nor on moving or scaling the wall.
 */
export function interpret(board: Board): DomainModel {
  const yardstick = Yardstick.of(board)
  const { stickies, findings: placing } = placeInContexts(board, yardstick)
  const drawn = readDrawnLinks(board, new Map(stickies.map((sticky) => [sticky.id, sticky])))
  const resolved = resolveLinks(stickies, drawn, new Surroundings(stickies, yardstick))
  const links = new LinkIndex(resolved.links)

  const concepts = gatherConcepts(stickies)
  const conceptOf = new Map(concepts.flatMap((concept) => concept.stickies.map((sticky) => [sticky, concept] as const)))
  const ofKind = (kind: NoteKind) => concepts.filter((concept) => concept.kind === kind)
  const sources: Answers = resolved.answers.get('source') ?? new Map()
  const commands = readHandlings(ofKind('command'), { links, sources, conceptOf, isRejected: drawn.isRejected })
  const events = readOrigins(ofKind('event'), sources, links, conceptOf)
  const flows = readPolicies(ofKind('policy'), drawn.links, links, conceptOf)
  const { policies, findings: processes } = readProcesses(flows, {
    events: ofKind('event'),
    commands: ofKind('command'),
    origins: events.origins,
  })
  const reading: WallReading = {
    concepts,
    conceptOf,
    links,
    handlings: commands.handlings,
    origins: events.origins,
    policies,
    yardstick,
  }

  const names = contextNames(board, stickies)
  const relationships = readRelationships(board, names, policies, events.origins)
  const implied = policies.flatMap(({ policy }) => (policy.stickies.length === 0 ? [policy] : []))
  const contexts = assembleContexts(
    contextSources(board, names),
    reading,
    nameConcepts([...concepts, ...implied], board.names),
  )
  const drafts: readonly FindingDraft[] = [
    ...placing,
    ...drawn.findings,
    ...linkFindings(drawn, resolved, yardstick),
    ...findTimeBackwards(resolved.links, drawn, yardstick),
    ...commands.findings,
    ...events.findings,
    ...processes,
    ...relationships.findings,
    ...findOpenEnds(reading, board.level),
  ]
  const model = {
    contexts,
    relationships: relationships.relationships,
    links: modelLinks(resolved.links),
    findings: findingsAt(board.level, drafts),
  }
  const unread = findUnread(stickies, model)
  return unread.length === 0 ? model : { ...model, findings: findingsAt(board.level, [...drafts, ...unread]) }
}

/** Every context frame, empty or not, and the implicit context where something needs it: id → name. */
function contextNames(board: Board, stickies: readonly Sticky[]): ReadonlyMap<Id, string> {
  const frames = [...board.frames.values()].filter(({ kind }) => kind === 'context')
  const names = new Map(frames.map(({ id, name }): [Id, string] => [id, stickyName(name)]))
  const implicit = stickies.some(({ context, kind }) => context === IMPLICIT_CONTEXT_ID && NEED_A_CONTEXT.has(kind))
  if (implicit && !names.has(IMPLICIT_CONTEXT_ID)) names.set(IMPLICIT_CONTEXT_ID, stickyName(board.title))
  return names
}

function contextSources(board: Board, names: ReadonlyMap<Id, string>): readonly ContextSource[] {
  const identifiers = nameContexts(names, board.names)
  return Array.from(names, ([id, name]) => ({
    id,
    name,
    identifier: identifiers.get(id) ?? '',
    frame: board.frames.get(id),
  })).sort((a, b) => compareCodePoints(a.id, b.id))
}

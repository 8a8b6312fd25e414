import type { Board, Id } from '../board/Board.ts'
import { assignIdentifiers, type Nameable } from '../naming/assignIdentifiers.ts'
import type { NoteKind } from '../notation/kinds.ts'
import type { Concept } from './concepts.ts'

/** Kinds that become code side by side, so that their identifiers must differ within a context. */
const IN_CODE: ReadonlySet<NoteKind> = new Set(['aggregate', 'command', 'event', 'policy', 'read-model', 'system'])

/** The identifier of each concept, unique within its context: among all that becomes code, else among its kind. */
export function nameConcepts(concepts: readonly Concept[], names: Board['names']): ReadonlyMap<Concept, string> {
  const scopes = new Map<string, (Nameable & { readonly concept: Concept })[]>()
  for (const concept of concepts) {
    const scope = `${IN_CODE.has(concept.kind) ? '' : concept.kind} ${concept.context}`
    const entry = { ids: idsOf(concept), kind: concept.kind, name: concept.name, concept }
    const entries = scopes.get(scope)
    if (entries) entries.push(entry)
    else scopes.set(scope, [entry])
  }
  const identifiers = new Map<Concept, string>()
  for (const scope of scopes.values()) {
    for (const [{ concept }, identifier] of assignIdentifiers(scope, names)) identifiers.set(concept, identifier)
  }
  return identifiers
}

/** The identifier of each context, by id. */
export function nameContexts(contexts: ReadonlyMap<Id, string>, names: Board['names']): ReadonlyMap<Id, string> {
  const scope = Array.from(contexts, ([id, name]) => ({ ids: [id], kind: 'context', name }))
  return new Map(Array.from(assignIdentifiers(scope, names), ([{ ids }, identifier]) => [ids[0] ?? '', identifier]))
}

function idsOf({ id, stickies }: Concept): readonly Id[] {
  return stickies.length === 0 ? [id] : stickies.map((sticky) => sticky.id)
}

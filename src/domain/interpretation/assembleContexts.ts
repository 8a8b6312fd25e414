import type { Frame, Id } from '../board/Board.ts'
import { compareCodePoints } from '../board/compareCodePoints.ts'
import type { NoteKind } from '../notation/kinds.ts'
import type { CommandHandling } from './commandHandlings.ts'
import type { Concept } from './concepts.ts'
import { ElementWriter } from './ElementWriter.ts'
import type { ContextElement, Element } from './model.ts'
import type { ProcessFlow } from './policyFlows.ts'
import type { WallReading } from './WallReading.ts'

/** A context to be written down: a frame, or the implicit one. */
export interface ContextSource {
  readonly id: Id
  readonly name: string
  readonly identifier: string
  readonly frame: Frame | undefined
}

/** The contexts of the model with everything in them, sorted throughout. */
export function assembleContexts(
  contexts: readonly ContextSource[],
  reading: WallReading,
  identifiers: ReadonlyMap<Concept, string>,
): readonly ContextElement[] {
  const writer = new ElementWriter(reading, identifiers, new Map(contexts.map(({ id, name }) => [id, name])))
  const handledBy = groupBy(reading.handlings, ({ target }) => target)
  const unhandledIn = groupBy(handledBy.get(undefined) ?? [], ({ command }) => command.context)
  const inContext = groupBy(reading.concepts, ({ context }) => context)
  const policiesIn = groupBy(reading.policies, ({ policy }) => policy.context)

  return contexts.map(({ id, name, identifier, frame }) => {
    const concepts = inContext.get(id) ?? []
    const ofKind = groupBy(concepts, ({ kind }) => kind)
    const all = <E extends Element>(kind: NoteKind, write: (concept: Concept) => E): readonly E[] =>
      (ofKind.get(kind) ?? []).map(write).sort(compareElements)
    const commands = (handlings: readonly CommandHandling[]) =>
      handlings.map((handling) => writer.command(handling)).sort(compareElements)
    const plain = (kind: NoteKind) => all(kind, (concept) => writer.element(concept))

    const untaken = concepts.filter((concept) => reading.origins.get(concept)?.takenBy.size === 0)
    const unattached = (ofKind.get('actor') ?? []).filter((actor) => !writer.initiates(actor))
    return {
      id,
      name,
      identifier,
      subdomain: frame?.subdomain ?? null,
      bigBallOfMud: frame?.bigBallOfMud ?? false,
      aggregates: all('aggregate', (concept) => writer.aggregate(concept, commands(handledBy.get(concept) ?? []))),
      systems: all('system', (concept) => writer.system(concept, commands(handledBy.get(concept) ?? []))),
      policies: (policiesIn.get(id) ?? []).map((flow: ProcessFlow) => writer.policy(flow)).sort(compareElements),
      readModels: all('read-model', (concept) => writer.readModel(concept)),
      events: all('event', (concept) => writer.event(concept)),
      loose: {
        commands: commands(unhandledIn.get(id) ?? []),
        events: untaken.map((concept) => writer.event(concept)).sort(compareElements),
        times: plain('time'),
        actors: unattached.map((actor) => writer.element(actor)).sort(compareElements),
        hotspots: plain('hotspot'),
        definitions: plain('definition'),
        opportunities: plain('opportunity'),
      },
    }
  })
}

function compareElements(a: Element, b: Element): number {
  return compareCodePoints(a.name, b.name) || compareCodePoints(a.notes[0] ?? '', b.notes[0] ?? '')
}

function groupBy<T, K>(items: Iterable<T>, keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}

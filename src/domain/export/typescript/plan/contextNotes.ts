import type { Id } from '../../../board/Board.ts'
import type { CommandElement, ContextElement } from '../../../interpretation/model.ts'

/** The commands of a context that something accepts. */
export function acceptedCommands({ aggregates, systems }: ContextElement): readonly CommandElement[] {
  return [...aggregates, ...systems].flatMap(({ commands }) => commands)
}

/** Every note that an element of the context was read from. */
export function contextNotes(context: ContextElement): readonly Id[] {
  const { aggregates, systems, policies, readModels, events, loose } = context
  const { actors, commands, definitions, hotspots, opportunities, times } = loose
  const elements = [
    ...aggregates,
    ...systems,
    ...acceptedCommands(context),
    ...policies,
    ...readModels,
    ...events,
    ...[...actors, ...commands, ...definitions, ...hotspots, ...opportunities, ...times],
  ]
  return [...new Set(elements.flatMap(({ notes }) => notes))].sort()
}

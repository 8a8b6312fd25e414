import type { Id } from '../../board/Board.ts'
import type { ContextElement, DomainModel, Element, LooseElements } from '../../interpretation/model.ts'
import type { ExportInput } from '../ExportTarget.ts'

/** The identifier that stands for each note and context frame in code: what a board remembers so that it stays. */
export function chosenNames({ board, model }: Pick<ExportInput, 'board' | 'model'>): ReadonlyMap<Id, string> {
  const frames = model.contexts.filter(({ id }) => board.frames.has(id))
  return new Map([
    ...frames.map(({ id, identifier }): [Id, string] => [id, identifier]),
    ...elementsOf(model).flatMap(({ notes, identifier }) => notes.map((id): [Id, string] => [id, identifier])),
  ])
}

function elementsOf({ contexts }: DomainModel): readonly Element[] {
  return contexts.flatMap(({ aggregates, systems, policies, readModels, events, loose }: ContextElement) => [
    ...aggregates,
    ...systems,
    ...[...aggregates, ...systems].flatMap(({ commands }): readonly Element[] => commands),
    ...policies,
    ...readModels,
    ...events,
    ...looseElements(loose),
  ])
}

function looseElements({ actors, commands, definitions, events, hotspots, opportunities, times }: LooseElements) {
  return [...actors, ...commands, ...definitions, ...events, ...hotspots, ...opportunities, ...times]
}

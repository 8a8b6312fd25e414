import type { Id } from '../board/Board.ts'
import { compareCodePoints } from '../board/compareCodePoints.ts'
import type { ContextElement } from '../interpretation/model.ts'
import type { ExportInput } from './ExportTarget.ts'

/** Its definition stickies, by id. */
export function ownDefinitions({ loose }: ContextElement): readonly Id[] {
  return loose.definitions.flatMap(({ notes }) => notes).sort(compareCodePoints)
}

/**
 * Definition stickies that stand in no context frame, by id: they count for every context that has none of their term
 * (decision 0021), also where nothing else calls the implicit context into being.
 */
export function sharedDefinitions({ board, model }: Pick<ExportInput, 'board' | 'model'>): readonly Id[] {
  const framed = model.contexts.filter(({ id }) => board.frames.get(id)?.kind === 'context')
  const owned = new Set(framed.flatMap(ownDefinitions))
  const all = [...board.notes.values()].filter(({ id, kind }) => kind === 'definition' && !owned.has(id))
  return all.map(({ id }) => id).sort(compareCodePoints)
}

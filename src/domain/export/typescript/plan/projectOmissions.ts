import type { Id } from '../../../board/Board.ts'
import type { Omission } from './Omission.ts'
import type { ContextPlan, ProjectPlan } from './ProjectPlan.ts'
import { contextOmissions } from './planOmissions.ts'

/** All that is on the wall and not in the code: context by context, then the rest. A definition is in it wherever a field has its type. */
export function projectOmissions({ contexts, omissions, texts }: ProjectPlan): readonly Omission[] {
  const used = new Set(contexts.flatMap(definitionsIn))
  const left = (all: readonly Omission[], own: readonly Id[] = []) =>
    all.filter(({ notes }) => notes.length === 0 || !notes.every((id) => used.has(id) && !own.includes(id)))
  return [
    ...contexts.flatMap((context) => left(contextOmissions(context, texts), definitionsIn(context))),
    ...left(omissions),
  ]
}

/** Of the value objects of a context. */
function definitionsIn({ records }: ContextPlan): readonly Id[] {
  return records.flatMap(({ type }) => type.definition?.notes ?? [])
}

import type { Id } from '../board/Board.ts'
import type { FindingDraft } from './FindingDraft.ts'
import type { ContextElement, DomainModel, Element } from './model.ts'
import { called, type Sticky } from './Sticky.ts'

/** Nothing is dropped unsaid: every note that neither the model nor a finding has. */
export function findUnread(stickies: readonly Sticky[], model: DomainModel): readonly FindingDraft[] {
  const read = new Set<Id>(model.findings.flatMap(({ notes }) => notes))
  for (const { from, to } of model.links) read.add(from).add(to)
  for (const element of model.contexts.flatMap(elementsOf)) for (const note of element.notes) read.add(note)
  return stickies
    .filter(({ id }) => !read.has(id))
    .map((sticky) => ({
      code: 'not-in-model',
      notes: [sticky.id],
      message: `The model says nothing of ${called(sticky)}: it belongs to no element.`,
    }))
}

function elementsOf({ aggregates, systems, policies, readModels, events, loose }: ContextElement): readonly Element[] {
  const commands = [...aggregates, ...systems].flatMap((owner) => owner.commands)
  return [...aggregates, ...systems, ...policies, ...readModels, ...events, ...commands, ...Object.values(loose).flat()]
}

import type { Id } from '../board/Board.ts'
import type { FindingDraft } from './FindingDraft.ts'
import type { ContextElement, DomainModel, Element } from './model.ts'
import { called, type Sticky } from './Sticky.ts'

/** Nothing is dropped unsaid: every note that neither the model nor a finding has. */
export function findUnread(stickies: readonly Sticky[], model: DomainModel): readonly FindingDraft[] {
  const read = new Set<Id>()
  const readAll = (elements: readonly Pick<Element, 'notes'>[]) => {
    for (const { notes } of elements) for (const note of notes) read.add(note)
  }
  readAll(model.findings)
  for (const { from, to } of model.links) read.add(from).add(to)
  for (const context of model.contexts) for (const elements of elementsOf(context)) readAll(elements)
  return stickies
    .filter(({ id }) => !read.has(id))
    .map((sticky) => ({
      code: 'not-in-model',
      notes: [sticky.id],
      message: `The model says nothing of ${called(sticky)}: it belongs to no element.`,
    }))
}

function elementsOf(context: ContextElement): readonly (readonly Element[])[] {
  const { aggregates, systems, policies, readModels, events, loose } = context
  const handled = [...aggregates, ...systems].map(({ commands }) => commands)
  return [aggregates, systems, policies, readModels, events, ...handled, ...Object.values(loose)]
}

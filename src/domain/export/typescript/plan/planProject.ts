import type { Id } from '../../../board/Board.ts'
import { stickyName } from '../../../interpretation/sticky-text/stickyName.ts'
import { kebabCase } from '../../../naming/cases.ts'
import type { ExportInput } from '../../ExportTarget.ts'
import { contextNotes } from './contextNotes.ts'
import { draftContext } from './draftContext.ts'
import { planFlows } from './flow/planFlows.ts'
import { ModelIndex } from './ModelIndex.ts'
import type { ContextPlan, ProjectPlan } from './ProjectPlan.ts'
import { boardOmissions } from './planOmissions.ts'

/** Decides every name, wire, rule and sample of the output; what follows only writes them down. */
export function planProject(input: ExportInput): ProjectPlan {
  const { board, model } = input
  const index = new ModelIndex(input)
  const title = stickyName(board.title)
  const drafts = model.contexts.map((context) => draftContext(context, index))
  const nameOf = (id: Id) => drafts.find(({ element }) => element.id === id)?.element.name ?? id
  const flows = planFlows(drafts, index)
  return {
    title: title || 'Untitled wall',
    packageName: kebabCase(title).slice(0, 200) || 'untitled-wall',
    contexts: drafts.map((draft): ContextPlan => {
      const { element, folder, aggregates, systems, application, published, values } = draft
      return {
        element,
        name: element.name || element.identifier,
        folder,
        aggregates,
        systems,
        application,
        published: {
          messages: published.messages,
          told: published.told,
          reports: published.reports,
          accepted: published.accepted,
        },
        policies: flows.get(draft)?.policies ?? [],
        readModels: flows.get(draft)?.readModels ?? [],
        values: values.all,
        notes: [...contextNotes(element), ...index.around(contextNotes(element))],
      }
    }),
    relationships: model.relationships.map(({ upstream, downstream, pattern, via }) => {
      return { upstream: nameOf(upstream), downstream: nameOf(downstream), pattern, via }
    }),
    omissions: boardOmissions(input, index),
    findings: model.findings,
    texts: new Map(Array.from(board.notes.values(), ({ id, text }) => [id, text])),
  }
}

import { stickyName } from '../../../interpretation/sticky-text/stickyName.ts'
import { kebabCase } from '../../../naming/cases.ts'
import type { ExportInput } from '../../ExportTarget.ts'
import { ModelIndex } from './ModelIndex.ts'
import type { ProjectPlan } from './ProjectPlan.ts'
import { planContext } from './planContext.ts'

/** Decides every name, wire, rule and sample of the output; what follows only writes them down. */
export function planProject(input: ExportInput): ProjectPlan {
  const { board, model } = input
  const index = new ModelIndex(input)
  const title = stickyName(board.title)
  return {
    title: title || 'Untitled wall',
    packageName: kebabCase(title).slice(0, 200) || 'untitled-wall',
    contexts: model.contexts.map((context) => planContext(context, index)),
    omissions: [],
    findings: model.findings,
    words: new Map(Array.from(board.notes.values(), ({ id, text }) => [id, stickyName(text)])),
  }
}

import type { Id } from '../../../board/Board.ts'
import type { Finding } from '../../../interpretation/model.ts'
import { stickyName } from '../../../interpretation/sticky-text/stickyName.ts'
import type { OwnedFile } from '../../manifest.ts'
import type { Omission } from '../plan/Omission.ts'
import type { ProjectPlan } from '../plan/ProjectPlan.ts'
import { projectOmissions } from '../plan/projectOmissions.ts'
import { inlineCode, markdown, table } from '../text/markdown.ts'

/** `docs/board-findings.md`: what gave no code, and all that is odd about the wall, with the stickies it is about. */
export function findingsFile(plan: ProjectPlan): OwnedFile {
  const { findings, texts } = plan
  const stickies = (notes: readonly Id[]) =>
    notes
      .map((id) => {
        const words = stickyName(texts.get(id) ?? '')
        return words === '' ? inlineCode(id) : `${markdown(words)} (${inlineCode(id)})`
      })
      .join(', ')
  const findingRow = ({ severity, code, message, notes }: Finding) => [
    severity,
    inlineCode(code),
    markdown(message),
    stickies(notes),
  ]
  const omissionRow = ({ what, why, notes }: Omission) => [markdown(what), markdown(why), stickies(notes)]
  const left = projectOmissions(plan)
  const lines = [
    '# What the wall leaves open',
    '',
    '## Not in code',
    '',
    ...(left.length > 0
      ? table(['What', 'Why', 'Stickies'], left.map(omissionRow))
      : ['Everything on the wall is in the code.', '']),
    '## Findings',
    '',
    ...(findings.length > 0
      ? table(['Severity', 'Code', 'What', 'Stickies'], findings.map(findingRow))
      : ['None.', '']),
  ]
  return { path: 'docs/board-findings.md', text: `${lines.join('\n').trimEnd()}\n`, owner: 'tool', notes: [] }
}

import type { Id } from '../../../board/Board.ts'
import type { Finding } from '../../../interpretation/model.ts'
import type { OwnedFile } from '../../manifest.ts'
import type { ProjectPlan } from '../plan/ProjectPlan.ts'
import { inlineCode, markdown, table } from '../text/markdown.ts'

/** `docs/board-findings.md`: what gave no code, and all that is odd about the wall, with the stickies it is about. */
export function findingsFile({ omissions, findings, words }: ProjectPlan): OwnedFile {
  const stickies = (notes: readonly Id[]) =>
    notes
      .map((id) => (words.has(id) ? `${markdown(words.get(id) ?? '')} ${inlineCode(id)}` : inlineCode(id)))
      .join(', ')
  const findingRow = ({ severity, code, message, notes }: Finding) => [
    severity,
    inlineCode(code),
    markdown(message),
    stickies(notes),
  ]
  const lines = [
    '# What the wall leaves open',
    '',
    '## Not in code',
    '',
    ...(omissions.length > 0
      ? table(
          ['What', 'Why', 'Stickies'],
          omissions.map(({ what, why, notes }) => [markdown(what), markdown(why), stickies(notes)]),
        )
      : ['Everything on the wall is in the code.', '']),
    '## Findings',
    '',
    ...(findings.length > 0
      ? table(['Severity', 'Code', 'What', 'Stickies'], findings.map(findingRow))
      : ['None.', '']),
  ]
  return { path: 'docs/board-findings.md', text: `${lines.join('\n').trimEnd()}\n`, owner: 'tool', notes: [] }
}

import type { OwnedFile } from '../../../manifest.ts'
import type { SharedKernelPlan } from '../../plan/ProjectPlan.ts'
import { inlineCode, markdown } from '../../text/markdown.ts'
import { valueFilesOf } from '../valueFiles.ts'

/** What two contexts share, once instead of a copy in each. */
export function sharedKernelFiles(kernel: SharedKernelPlan): readonly OwnedFile[] {
  const { values, records, contexts } = kernel
  const files = valueFilesOf(values, records, contexts)
  return [readme(kernel, files), ...files]
}

function readme({ folder, contexts, values }: SharedKernelPlan, files: readonly OwnedFile[]): OwnedFile {
  const [a, b] = contexts.map(({ name }) => markdown(name))
  const text = [
    `# What ${a} and ${b} share`,
    '',
    'A shared kernel: both import it, nobody else does, and neither changes it alone. Each type is on stickies of both.',
    '',
    ...values.map(({ name }) => `- ${inlineCode(name)}`),
    '',
  ].join('\n')
  return { path: `${folder}/README.md`, text, owner: 'tool', notes: notesOf(files) }
}

function notesOf(files: readonly OwnedFile[]): OwnedFile['notes'] {
  return [...new Set(files.flatMap(({ notes }) => notes))].sort()
}

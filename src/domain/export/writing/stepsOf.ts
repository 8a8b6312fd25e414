import { MANIFEST_PATH, RECORD_FOLDER } from '../manifest.ts'
import { MOVING_FOLDER } from './ProjectFolder.ts'
import type { WritePlan } from './WritePlan.ts'

/** One effect on a folder: a whole file written, or removed where there is no text. */
export interface WriteStep {
  readonly path: string
  readonly text?: string
}

/**
 * The plan as effects, in the order that lets an export be cut short after any of them and taken up again by the next:
 * what will be written over is set aside, then the project, then the record of it with the manifest last.
 */
export function stepsOf({ writes, removals }: Pick<WritePlan, 'writes' | 'removals'>): readonly WriteStep[] {
  const steps: readonly WriteStep[] = [...writes, ...removals.map((path) => ({ path }))]
  return steps
    .map((step) => ({ step, rank: rankOf(step) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ step }) => step)
}

function rankOf({ path, text }: WriteStep): number {
  const isWritten = text !== undefined
  if (!path.startsWith(RECORD_FOLDER)) return isWritten ? 1 : 2
  if (!isWritten) return 5
  if (path.startsWith(MOVING_FOLDER)) return 0
  return path === MANIFEST_PATH ? 4 : 3
}

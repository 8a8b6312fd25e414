import type { ExportTarget } from './ExportTarget.ts'

/** Everything a board can be exported to: one folder and one line a target. */
export const EXPORT_TARGETS: readonly ExportTarget[] = []

export function findTarget(name: string): ExportTarget | undefined {
  return EXPORT_TARGETS.find((target) => target.name === name)
}

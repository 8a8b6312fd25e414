import { RECORD_FOLDER } from '../../src/domain/export/manifest.ts'
import { unifiedDiff } from '../../src/domain/export/writing/unifiedDiff.ts'
import type { WritePlan } from '../../src/domain/export/writing/WritePlan.ts'

/** What was done, or in a dry run would be: one line a file that is not simply written. */
export function planLines(plan: WritePlan, out: string, mode: 'write' | 'dry-run'): readonly string[] {
  const { writes, removals, moves, merged, orphans, needed, strays, staleImports } = plan
  const would = (done: string, todo: string) => (mode === 'write' ? done : `would ${todo}`)
  const [left, moved] = [new Set(removals), new Set(moves.map(({ from }) => from))]
  return [
    writes.length + removals.length === 0
      ? `${out} is up to date`
      : `${would('wrote', 'write')} ${writes.length} files to ${out}`,
    ...moves.map(({ from, to }) => `${would('moved', 'move')} ${from} to ${to}`),
    ...merged.map((path) => `${would('merged', 'merge')} ${path}`),
    ...[...left]
      .filter((path) => !path.startsWith(RECORD_FOLDER) && !moved.has(path))
      .map((path) => `${would('removed', 'remove')} ${path}, which the wall gives no longer`),
    ...orphans.map((path) => `${would('kept', 'keep')} ${path}, which the wall gives no longer; it may not compile`),
    ...needed.map((path) => `${would('kept', 'keep')} ${path}, which those import`),
    ...strays.map(({ path, at }) => {
      return `${would('wrote', 'write')} ${path} again; ${at} looks like yours: move it back, or export it from there`
    }),
    ...staleImports.map(({ path, line, missing, now }) => {
      return `${path}:${line} imports ${missing}, which ${now === undefined ? 'is gone' : `is ${now} now`}`
    }),
  ]
}

/** What a person has to see to, for standard error. */
export function troubleLines({ edited, conflicts, isRecordBroken }: WritePlan): readonly string[] {
  return [
    ...(isRecordBroken
      ? ['wallstorm: .wallstorm/manifest.json cannot be read, so every file in the way was taken for yours']
      : []),
    ...(edited.length > 0
      ? [
          `wallstorm: edited since they were generated, so nothing was written (restore them, or use --force): ${edited.join(', ')}`,
        ]
      : []),
    ...(conflicts.length > 0 ? [`wallstorm: conflicts to resolve in ${conflicts.join(', ')}`] : []),
  ]
}

/** Everything that is not as the wall gives it. */
export function differingPaths({ edited, writes, removals, conflicts }: WritePlan): readonly string[] {
  return [...new Set([...edited, ...writes.map(({ path }) => path), ...removals, ...conflicts])].sort()
}

/** The changes of the project's own files as a unified diff. */
export function describeChanges({ writes, removals, moves }: WritePlan, present: ReadonlyMap<string, string>): string {
  const from = new Map(moves.map((move) => [move.to, move.from]))
  const moved = new Set(moves.map((move) => move.from))
  const file = (path: string) => {
    const text = present.get(path)
    return text === undefined ? undefined : { path, text }
  }
  return [
    ...writes.map((after) => ({ before: file(from.get(after.path) ?? after.path), after })),
    ...removals.filter((path) => !moved.has(path)).map((path) => ({ before: file(path), after: undefined })),
  ]
    .filter(({ before, after }) => !(after ?? before)?.path.startsWith(RECORD_FOLDER))
    .map(({ before, after }) => unifiedDiff(before, after))
    .join('')
}

import { diffIndices } from 'node-diff3'
import type { ExportFile } from '../ExportTarget.ts'
import { plainEnds } from '../lineEnds.ts'

const CONTEXT = 3

interface Hunk {
  /** First line and number of lines, from 0, on each side. */
  readonly before: readonly [number, number]
  readonly after: readonly [number, number]
}

/** What changes between two texts, as `diff -u` writes it; undefined for a file that is not there. Empty where they agree. */
export function unifiedDiff(before: ExportFile | undefined, after: ExportFile | undefined): string {
  const [old, fresh] = [[...linesOf(before)], [...linesOf(after)]]
  const changes: readonly { readonly buffer1: [number, number]; readonly buffer2: [number, number] }[] = diffIndices(
    old,
    fresh,
  )
  if (changes.length === 0) return ''
  const hunks = changes.map(({ buffer1, buffer2 }): Hunk => ({ before: buffer1, after: buffer2 }))
  return [
    `--- ${before ? `a/${before.path}` : '/dev/null'}`,
    `+++ ${after ? `b/${after.path}` : '/dev/null'}`,
    ...groups(hunks).flatMap((group) => hunkLines(group, old, fresh)),
    '',
  ].join('\n')
}

/** Changes whose surroundings touch are shown together. */
function groups(hunks: readonly Hunk[]): readonly (readonly Hunk[])[] {
  const all: Hunk[][] = []
  for (const hunk of hunks) {
    const last = all.at(-1)?.at(-1)
    if (last && hunk.before[0] - (last.before[0] + last.before[1]) <= 2 * CONTEXT) all.at(-1)?.push(hunk)
    else all.push([hunk])
  }
  return all
}

function hunkLines(group: readonly Hunk[], old: readonly string[], fresh: readonly string[]): readonly string[] {
  const [first, last] = [group.at(0), group.at(-1)]
  if (!first || !last) return []
  const lead = Math.min(CONTEXT, first.before[0])
  const [from, to] = [first.before[0] - lead, Math.min(old.length, last.before[0] + last.before[1] + CONTEXT)]
  const lines: string[] = []
  let at = from
  for (const { before, after } of group) {
    lines.push(...old.slice(at, before[0]).map((line) => ` ${line}`))
    lines.push(...old.slice(before[0], before[0] + before[1]).map((line) => `-${line}`))
    lines.push(...fresh.slice(after[0], after[0] + after[1]).map((line) => `+${line}`))
    at = before[0] + before[1]
  }
  lines.push(...old.slice(at, to).map((line) => ` ${line}`))
  const added = lines.filter((line) => !line.startsWith('-')).length
  return [`@@ -${range(from, to - from)} +${range(first.after[0] - lead, added)} @@`, ...lines]
}

/** As `diff` counts: from 1, and an empty range by the line before it. */
function range(start: number, count: number): string {
  return count === 1 ? `${start + 1}` : `${count === 0 ? start : start + 1},${count}`
}

function linesOf(file: ExportFile | undefined): readonly string[] {
  if (!file || file.text === '') return []
  const lines = plainEnds(file.text).split('\n')
  return lines.at(-1) === ''
    ? lines.slice(0, -1)
    : [...lines.slice(0, -1), `${lines.at(-1)}\n\\ No newline at end of file`]
}

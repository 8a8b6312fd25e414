import type { Id, Note } from '../../domain/board/Board.ts'
import type { CodeGap } from '../../domain/export/typescript/findGaps.ts'

/** Stickies that are not in the code for the same reason. */
export interface GapGroup {
  /** A sentence without its full stop. */
  readonly why: string
  readonly notes: readonly Note[]
}

/** By reason, the most frequent first. Notes that left the wall meanwhile are passed over. */
export function groupGaps(gaps: readonly CodeGap[], notes: ReadonlyMap<Id, Note>): readonly GapGroup[] {
  const byReason = new Map<string, Note[]>()
  for (const { note: id, why } of gaps) {
    const note = notes.get(id)
    if (!note) continue
    const some = byReason.get(why)
    if (some) some.push(note)
    else byReason.set(why, [note])
  }
  const groups = Array.from(byReason, ([why, some]) => ({
    why: `${why.charAt(0).toUpperCase()}${why.slice(1)}`,
    notes: some,
  }))
  return groups.sort((a, b) => b.notes.length - a.notes.length || (a.why < b.why ? -1 : 1))
}

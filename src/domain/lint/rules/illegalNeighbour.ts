import { type Note, rectOf } from '../../board/Board.ts'
import { overlapX, overlapY, type Rect } from '../../geometry/Rect.ts'
import { SpatialIndex } from '../../geometry/SpatialIndex.ts'
import { getKind, type NoteKind } from '../../notation/kinds.ts'
import { findLinkRule } from '../../notation/links.ts'
import type { LintRule } from '../LintRule.ts'

/** These stand on or beside anything. */
const FREE: ReadonlySet<NoteKind> = new Set(['hotspot', 'opportunity', 'definition'])

/** Adjacency is the notation: two stickies that touch along an edge should have something to do with each other. */
export const illegalNeighbour: LintRule = function* ({ board }) {
  const notes = [...board.notes.values()].filter(({ kind }) => !FREE.has(kind))
  const index = new SpatialIndex(notes, rectOf)
  for (const note of notes) {
    const rect = rectOf(note)
    for (const other of index.within(rect)) {
      if (other.id <= note.id || joined(note, other) || !touchAlong(rect, rectOf(other))) continue
      const [a, b] = [getKind(note.kind).label.toLowerCase(), getKind(other.kind).label.toLowerCase()]
      yield {
        code: 'illegal-neighbour',
        notes: [note.id, other.id],
        message: `A sticky of the kind ${a} touches one of the kind ${b}; the notation does not join them.`,
      }
    }
  }
}

function joined(a: Note, b: Note): boolean {
  return a.kind === b.kind || findLinkRule(a.kind, b.kind) !== undefined || findLinkRule(b.kind, a.kind) !== undefined
}

/** Corner to corner is no touch. */
function touchAlong(a: Rect, b: Rect): boolean {
  const [x, y] = [overlapX(a, b), overlapY(a, b)]
  return x >= 0 && y >= 0 && (x > 0 || y > 0)
}

import { type Note, rectOf } from '../../board/Board.ts'
import { overlapX, overlapY, type Rect } from '../../geometry/Rect.ts'
import { SpatialIndex } from '../../geometry/SpatialIndex.ts'
import type { QuickFix } from '../../interpretation/model.ts'
import { called, stickyOf, withArticle } from '../../interpretation/Sticky.ts'
import { getKind, NOTE_KINDS, type NoteKind } from '../../notation/kinds.ts'
import { findLinkRule } from '../../notation/links.ts'
import type { LintRule } from '../LintRule.ts'

/** These stand on or beside anything. */
const FREE: ReadonlySet<NoteKind> = new Set(['hotspot', 'opportunity', 'definition'])

/** Share of a sticky that two are moved apart. */
const GAP = 1 / 8

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
        fixes: [...lookAlikes(note, other), ...lookAlikes(other, note), apart(note, other)],
      }
    }
  }
}

function joined(a: Pick<Note, 'kind'>, b: Pick<Note, 'kind'>): boolean {
  if (FREE.has(a.kind) || a.kind === b.kind) return true
  return findLinkRule(a.kind, b.kind) !== undefined || findLinkRule(b.kind, a.kind) !== undefined
}

/** A sticky of the wrong kind is mostly one of the same colour: an event for a time, a read model for an opportunity. */
function lookAlikes(note: Note, neighbour: Note): readonly QuickFix[] {
  const { colour } = getKind(note.kind)
  return NOTE_KINDS.filter((entry) => entry.colour === colour && joined(entry, neighbour)).map(({ kind, label }) => ({
    label: `Make ${called(stickyOf(note, ''))} ${withArticle(label.toLowerCase())}`,
    operation: { type: 'retype', ids: [note.id], kind },
  }))
}

/** Whichever stands further right or down steps aside. */
function apart(note: Note, other: Note): QuickFix {
  const [a, b] = [rectOf(note), rectOf(other)]
  const [still, moving, id] = b.x > a.x || (b.x === a.x && b.y >= a.y) ? [a, b, other.id] : [b, a, note.id]
  const beside = overlapX(a, b) <= overlapY(a, b)
  const by = beside
    ? { x: still.x + still.width + GAP * still.width - moving.x, y: 0 }
    : { x: 0, y: still.y + still.height + GAP * still.height - moving.y }
  return { label: 'Move them apart', operation: { type: 'move', ids: [id], by } }
}

/** Corner to corner is no touch. */
function touchAlong(a: Rect, b: Rect): boolean {
  const [x, y] = [overlapX(a, b), overlapY(a, b)]
  return x >= 0 && y >= 0 && (x > 0 || y > 0)
}

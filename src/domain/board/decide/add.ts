import { generateNKeysBetween } from 'fractional-indexing'
import { type Board, type Frame, LIMITS, type Note, rectOf } from '../Board.ts'
import { topZ } from '../boardQueries.ts'
import { isId } from '../isId.ts'
import { ownSize } from '../ownSize.ts'
import type { Plan, Refusal } from '../plan.ts'
import { wellFormed } from '../wellFormed.ts'
import { checkNewIds, checkPlace, checkSize, checkText, checkTexts, firstRefusal } from './checks.ts'
import { plan, refuse } from './refuse.ts'

type NewNote = Omit<Note, 'z' | 'extra'>
type NewFrame = Omit<Frame, 'z' | 'extra'>

/** New notes lie on top, in the order given. */
export function addNotes(board: Board, { notes }: { readonly notes: readonly NewNote[] }): Plan | Refusal {
  const refusal =
    tooManyNotes(board, notes.length) ??
    checkIds(board, notes) ??
    checkTexts(notes.map(({ text }) => text)) ??
    firstRefusal(notes, (note) => checkText(note.text) ?? checkPlace(note) ?? checkSize(rectOf(note)))
  if (refusal) return refusal
  const zs = generateNKeysBetween(topZ(board, 'notes'), null, notes.length)
  return plan(notes.map((note, i) => ({ in: 'notes', id: note.id, put: { ...newNote(note), z: zs[i] ?? '' } })))
}

/** New frames lie above the other frames, in the order given. */
export function addFrames(board: Board, { frames }: { readonly frames: readonly NewFrame[] }): Plan | Refusal {
  const refusal =
    checkIds(board, frames) ??
    firstRefusal(frames, (frame) => checkText(frame.name) ?? checkPlace(frame) ?? checkSize(frame))
  if (refusal) return refusal
  const zs = generateNKeysBetween(topZ(board, 'frames'), null, frames.length)
  return plan(frames.map((frame, i) => ({ in: 'frames', id: frame.id, put: { ...newFrame(frame), z: zs[i] ?? '' } })))
}

function tooManyNotes(board: Board, more: number): Refusal | undefined {
  if (board.notes.size + more <= LIMITS.notes) return undefined
  const limit = LIMITS.notes.toLocaleString('en')
  return refuse('too-many-notes', `A wall holds at most ${limit} notes. Delete some, or go on on a new wall.`)
}

function checkIds(board: Board, elements: readonly { readonly id: string }[]): Refusal | undefined {
  return checkNewIds(
    board,
    elements.map(({ id }) => id),
  )
}

function newNote(note: NewNote): Note {
  const { id, kind, x, y } = note
  return {
    ...{ id, kind, text: wellFormed(note.text), x: x + 0, y: y + 0 },
    ...ownSize(kind, rectOf(note)),
    ...(note.pivotal && kind === 'event' && { pivotal: true }),
    ...(note.yields && kind === 'command' && { yields: note.yields }),
    ...(note.locked && { locked: true }),
    ...(note.group !== undefined && isId(note.group) && { group: note.group }),
  }
}

function newFrame({ id, kind, name, x, y, width, height, subdomain, bigBallOfMud, locked }: NewFrame): Frame {
  return {
    ...{ id, kind, name: wellFormed(name), x: x + 0, y: y + 0, width, height },
    ...(kind === 'context' && subdomain && { subdomain }),
    ...(kind === 'context' && bigBallOfMud && { bigBallOfMud: true }),
    ...(locked && { locked: true }),
  }
}

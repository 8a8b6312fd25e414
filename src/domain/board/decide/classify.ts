import type { NoteKind } from '../../notation/kinds.ts'
import type { Subdomain } from '../../notation/relationships.ts'
import type { Yields } from '../../notation/yields.ts'
import { type Board, type Frame, type Id, type Note, rectOf } from '../Board.ts'
import { ownSize } from '../ownSize.ts'
import type { Plan, Refusal } from '../plan.ts'
import { plan, refuse, refuseGone } from './refuse.ts'

/** A note that had its kind's size takes that of the new kind; one that was resized keeps its own. */
export function retype(
  board: Board,
  operation: { readonly ids: readonly Id[]; readonly kind: NoteKind },
): Plan | Refusal {
  const { kind } = operation
  const notes = notesOf(board, operation.ids)
  if (notes.length === 0 && operation.ids.length > 0) return refuseNoNote(board, operation.ids)
  const changing = notes.filter((note) => note.kind !== kind)
  return plan(
    changing.map((note) => {
      const resized = note.width !== undefined || note.height !== undefined
      const own = resized ? ownSize(kind, rectOf(note)) : {}
      const size = (['width', 'height'] as const).filter((key) => own[key] === undefined)
      const unset = ([...size, 'pivotal', 'yields'] as const).filter((key) => note[key] !== undefined)
      return { in: 'notes', id: note.id, set: { kind, ...own }, unset }
    }),
  )
}

/** Only events can be pivotal (Brandolini); among several notes the others are left as they are. */
export function setPivotal(
  board: Board,
  { ids, pivotal }: { readonly ids: readonly Id[]; readonly pivotal: boolean },
): Plan | Refusal {
  const notes = notesOf(board, ids)
  if (notes.length === 0 && ids.length > 0) return refuseNoNote(board, ids)
  const events = notes.filter((note) => note.kind === 'event')
  if (events.length === 0 && ids.length > 0) return refuse('wrong-element', 'Only an event can be pivotal.')
  const changing = events.filter((event) => (event.pivotal ?? false) !== pivotal)
  return plan(
    changing.map(({ id }) =>
      pivotal ? { in: 'notes', id, set: { pivotal } } : { in: 'notes', id, set: {}, unset: ['pivotal'] },
    ),
  )
}

/** Only a command yields events; among several notes the others are left as they are. */
export function setYields(
  board: Board,
  { ids, yields }: { readonly ids: readonly Id[]; readonly yields: Yields | null },
): Plan | Refusal {
  const notes = notesOf(board, ids)
  if (notes.length === 0 && ids.length > 0) return refuseNoNote(board, ids)
  const commands = notes.filter((note) => note.kind === 'command')
  if (commands.length === 0 && ids.length > 0) return refuse('wrong-element', 'Only a command yields events.')
  const changing = commands.filter((command) => (command.yields ?? null) !== yields)
  return plan(
    changing.map(({ id }) =>
      yields === null ? { in: 'notes', id, set: {}, unset: ['yields'] } : { in: 'notes', id, set: { yields } },
    ),
  )
}

export function setSubdomain(
  board: Board,
  { id, subdomain }: { readonly id: Id; readonly subdomain: Subdomain | null },
): Plan | Refusal {
  return classifyContext(board, id, (context) => {
    if ((context.subdomain ?? null) === subdomain) return plan([])
    if (subdomain === null) return plan([{ in: 'frames', id, set: {}, unset: ['subdomain'] }])
    return plan([{ in: 'frames', id, set: { subdomain } }])
  })
}

export function setBigBallOfMud(
  board: Board,
  { id, bigBallOfMud }: { readonly id: Id; readonly bigBallOfMud: boolean },
): Plan | Refusal {
  return classifyContext(board, id, (context) => {
    if ((context.bigBallOfMud ?? false) === bigBallOfMud) return plan([])
    if (!bigBallOfMud) return plan([{ in: 'frames', id, set: {}, unset: ['bigBallOfMud'] }])
    return plan([{ in: 'frames', id, set: { bigBallOfMud } }])
  })
}

function classifyContext(board: Board, id: Id, change: (context: Frame) => Plan): Plan | Refusal {
  const frame = board.frames.get(id)
  if (frame?.kind === 'context') return change(frame)
  if (frame || board.notes.has(id)) return refuse('wrong-element', 'Only a context frame can be classified so.')
  return refuseGone('The context')
}

function notesOf(board: Board, ids: readonly Id[]): readonly Note[] {
  return [...new Set(ids)].flatMap((id) => board.notes.get(id) ?? [])
}

function refuseNoNote(board: Board, ids: readonly Id[]): Refusal {
  return ids.some((id) => board.frames.has(id))
    ? refuse('wrong-element', 'That works on notes, not on frames.')
    : refuseGone('The note')
}

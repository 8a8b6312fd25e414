import type { Id, Link } from '../../board/Board.ts'
import type { Operation } from '../../board/operations.ts'
import type { Rect } from '../../geometry/Rect.ts'
import { getKind, type NoteKind } from '../../notation/kinds.ts'
import type { FindingCode } from '../findings.ts'
import type { QuickFix } from '../model.ts'
import { called, kindInWords, type Sticky, withArticle } from '../Sticky.ts'
import type { Yardstick } from '../Yardstick.ts'
import { fixId } from './fixId.ts'

type AddNotes = Extract<Operation, { readonly type: 'add-notes' }>
export type NewNote = AddNotes['notes'][number]

/** Size of a new sticky on this wall, in step with the stickies it has. */
export function sizeOnWall(kind: NoteKind, { w, h }: Yardstick): { readonly width: number; readonly height: number } {
  const { width, height } = getKind(kind)
  const event = getKind('event')
  return { width: (width * w) / event.width, height: (height * h) / event.height }
}

export function newNote(id: string, kind: NoteKind, text: string, { x, y, width, height }: Rect): NewNote {
  const standard = getKind(kind)
  const own = width === standard.width && height === standard.height ? {} : { width, height }
  return { id, kind, text, x, y, ...own }
}

/** New stickies in a row beside one that lacks them, each linked to the next, so that they are read right whatever else stands there. */
export function addingBeside(
  code: FindingCode,
  kinds: readonly NoteKind[],
  side: 'left' | 'right',
  sticky: Sticky,
  yardstick: Yardstick,
): QuickFix {
  const gap = yardstick.w / 8
  const notes: NewNote[] = []
  const links: Link[] = []
  let at: { readonly id: Id; readonly rect: Rect } = sticky
  for (const kind of side === 'left' ? kinds.toReversed() : kinds) {
    const size = sizeOnWall(kind, yardstick)
    const x = side === 'left' ? at.rect.x - gap - size.width : at.rect.x + at.rect.width + gap
    const rect = { ...size, x, y: sticky.rect.y }
    const note = newNote(fixId(code, kind, sticky.id), kind, '', rect)
    const [from, to] = side === 'left' ? [note.id, at.id] : [at.id, note.id]
    notes.push(note)
    links.push({ id: fixId(code, from, to), from, to })
    at = { id: note.id, rect }
  }
  const what = kinds.map((kind) => withArticle(kindInWords(kind))).join(' and ')
  return {
    label: `Add ${what} ${side === 'left' ? 'before' : 'after'} ${called(sticky)}`,
    operation: {
      type: 'batch',
      operations: [
        { type: 'add-notes', notes },
        { type: 'add-links', links },
      ],
    },
  }
}

/** An actor without a name yet, on the bottom left corner of a command, in step with its size; and its arrow. */
export function addingActor(code: FindingCode, command: Sticky): readonly Operation[] {
  const { x, y, width, height } = command.rect
  const scale = width / getKind('command').width
  const size = { width: getKind('actor').width * scale, height: getKind('actor').height * scale }
  const corner = { x: x - size.width / 2, y: y + height - size.height / 4, ...size }
  const actor = newNote(fixId(code, 'actor', command.id), 'actor', '', corner)
  return [
    { type: 'add-notes', notes: [actor] },
    { type: 'add-links', links: [{ id: fixId(code, actor.id, command.id), from: actor.id, to: command.id }] },
  ]
}

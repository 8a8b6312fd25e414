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

/** A new sticky beside one that lacks a neighbour, linked to it, so that it is read right whatever else stands there. */
export function addingBeside(
  code: FindingCode,
  kind: NoteKind,
  side: 'left' | 'right',
  sticky: Sticky,
  yardstick: Yardstick,
): QuickFix {
  const size = sizeOnWall(kind, yardstick)
  const gap = yardstick.w / 8
  const { rect } = sticky
  const x = side === 'left' ? rect.x - gap - size.width : rect.x + rect.width + gap
  const note = newNote(fixId(code, kind, sticky.id), kind, '', { ...size, x, y: rect.y })
  const [from, to] = side === 'left' ? [note.id, sticky.id] : [sticky.id, note.id]
  return {
    label: `Add ${withArticle(kindInWords(kind))} ${side === 'left' ? 'before' : 'after'} ${called(sticky)}`,
    operation: {
      type: 'batch',
      operations: [
        { type: 'add-notes', notes: [note] },
        { type: 'add-links', links: [{ id: fixId(code, from, to), from, to }] },
      ],
    },
  }
}

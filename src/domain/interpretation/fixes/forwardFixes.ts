import type { Operation } from '../../board/operations.ts'
import type { DrawnLink } from '../drawnLinks.ts'
import type { QuickFix } from '../model.ts'
import type { ResolvedLink } from '../resolveLinks.ts'
import { called } from '../Sticky.ts'
import type { Yardstick } from '../Yardstick.ts'
import { newNote } from './addingNote.ts'
import { fixId } from './fixId.ts'

/**
 * L24: a cause that stands right of its effect. The effect goes to the right of it; or, where the story really comes back,
 * a copy of the effect stands there and takes the arrow, as a loop is shown on a wall. A copy in another context would be
 * another element, and so would one without words.
 */
export function forwardFixes(
  { from, to }: ResolvedLink,
  drawn: DrawnLink | undefined,
  { w }: Yardstick,
): readonly QuickFix[] {
  const x = from.rect.x + from.rect.width + w / 8
  const moving: QuickFix = {
    label: `Move ${called(to)} to the right of ${called(from)}`,
    operation: { type: 'move', ids: [to.id], by: { x: x - to.rect.x, y: 0 } },
  }
  if (!drawn || to.name === '' || to.context !== from.context) return [moving]
  const copy = newNote(fixId('time-backwards', from.id, to.id), to.kind, to.text, { ...to.rect, x, y: from.rect.y })
  const link = { id: fixId('time-backwards', drawn.id), from: from.id, to: copy.id }
  const operations: Operation[] = [
    { type: 'delete', ids: [drawn.id] },
    { type: 'add-notes', notes: [copy] },
    { type: 'add-links', links: [link] },
  ]
  return [
    moving,
    { label: `It is a loop: repeat ${called(to)} on the right`, operation: { type: 'batch', operations } },
  ]
}

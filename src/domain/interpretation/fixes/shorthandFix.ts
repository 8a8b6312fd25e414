import { centreOf } from '../../geometry/Rect.ts'
import type { DrawnLink } from '../drawnLinks.ts'
import type { QuickFix } from '../model.ts'
import { impliedPolicyName } from '../policyFlows.ts'
import type { Yardstick } from '../Yardstick.ts'
import { addingActor, newNote, sizeOnWall } from './addingNote.ts'
import { fixId } from './fixId.ts'

/** Puts the sticky that an arrow skips half way between its ends, and two arrows in place of the one. */
export function shorthandFix({ id, from, to }: DrawnLink, yardstick: Yardstick): QuickFix {
  const kind = from.kind === 'event' ? 'policy' : 'aggregate'
  const size = sizeOnWall(kind, yardstick)
  const [start, end] = [centreOf(from.rect), centreOf(to.rect)]
  const at = { x: (start.x + end.x - size.width) / 2, y: (start.y + end.y - size.height) / 2 }
  const text = kind === 'policy' ? impliedPolicyName(from, to) : ''
  const note = newNote(fixId('shorthand', id), kind, text, { ...size, ...at })
  return {
    label: kind === 'policy' ? 'Put the policy between' : 'Put an aggregate between',
    operation: {
      type: 'batch',
      operations: [
        { type: 'delete', ids: [id] },
        { type: 'add-notes', notes: [note] },
        {
          type: 'add-links',
          links: [
            { id: fixId('shorthand', from.id, note.id), from: from.id, to: note.id },
            { id: fixId('shorthand', note.id, to.id), from: note.id, to: to.id },
          ],
        },
      ],
    },
  }
}

/** L04: of an arrow from an event straight to a command, that a person decides, not a policy. */
export function decidingActorFix({ id, to }: DrawnLink): QuickFix {
  return {
    label: 'A person decides: put an actor at the command',
    operation: { type: 'batch', operations: [{ type: 'delete', ids: [id] }, ...addingActor('shorthand', to)] },
  }
}

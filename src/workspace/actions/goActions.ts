import { type Note, rectOf } from '../../domain/board/Board.ts'
import { containsRect } from '../../domain/geometry/Rect.ts'
import { revealing, viewOf } from '../camera/CameraState.ts'
import { change, type Effect, look } from '../Effect.ts'
import { inReadingOrder } from '../flow/inReadingOrder.ts'
import { nearestNote } from '../flow/nearestNote.ts'
import type { FlowDirection } from '../flow/noteFlow.ts'
import type { Action, ActionContext } from './Action.ts'
import { selectedNotes } from './selected.ts'

const ARROWS: readonly { key: string; direction: FlowDirection; word: string; where: string }[] = [
  { key: 'ArrowLeft', direction: 'left', word: 'left', where: 'to the left' },
  { key: 'ArrowRight', direction: 'right', word: 'right', where: 'to the right' },
  { key: 'ArrowUp', direction: 'above', word: 'up', where: 'up' },
  { key: 'ArrowDown', direction: 'below', word: 'down', where: 'down' },
]

/** From sticky to sticky by keys; the wall follows. */
export const goActions: readonly Action[] = [
  {
    id: 'go-next',
    label: 'Go to the next sticky in reading order',
    group: 'Arrange',
    keys: ['Tab'],
    run: (context) => step(context, 1),
  },
  {
    id: 'go-previous',
    label: 'Go to the previous sticky in reading order',
    group: 'Arrange',
    keys: ['Shift+Tab'],
    run: (context) => step(context, -1),
  },
  ...ARROWS.map(
    ({ key, direction, word, where }): Action => ({
      id: `go-${word}`,
      label: `Go to the next sticky ${where}`,
      group: 'Arrange',
      keys: [`Mod+${key}`],
      run: (context) => goTowards(context, direction),
    }),
  ),
]

/** With nothing selected there is no walk, so that Escape and Tab always lead out of the wall. */
function step(context: ActionContext, by: 1 | -1): readonly Effect[] {
  const [from] = selectedNotes(context)
  if (!from) return []
  const order = inReadingOrder([...context.board.notes.values()])
  return goTo(context, order[order.indexOf(from) + by])
}

/** With nothing selected the first sticky in view. */
function goTowards(context: ActionContext, direction: FlowDirection): readonly Effect[] {
  const { board, camera, size } = context
  const [from] = selectedNotes(context)
  if (from) return goTo(context, board.notes.get(nearestNote(board.notes.values(), from, direction) ?? ''))
  const seen = viewOf(camera, size)
  return goTo(context, inReadingOrder([...board.notes.values()].filter((note) => containsRect(seen, rectOf(note))))[0])
}

function goTo({ camera, size }: ActionContext, note: Note | undefined): readonly Effect[] {
  if (!note) return []
  const shown = revealing(camera, rectOf(note), size)
  const select = change({ selection: new Set([note.id]) })
  return shown === camera ? [select] : [select, look(shown)]
}

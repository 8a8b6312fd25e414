import { type Board, rectOf } from '../../board/Board.ts'
import { compareCodePoints } from '../../board/compareCodePoints.ts'
import type { EventElement, QuickFix } from '../../interpretation/model.ts'
import { namedEventsOf } from '../elements.ts'
import type { LintRule } from '../LintRule.ts'

/** More events than this, and a story has turning points. */
const LONG = 30
/** Turning points to choose from. */
const OFFERS = 5

export const noPivotal: LintRule = function* ({ board, model }) {
  const events = namedEventsOf(model)
  if (events.length <= LONG || events.some(({ pivotal }) => pivotal)) return
  yield {
    code: 'no-pivotal',
    notes: [],
    message: `${events.length} events and none is pivotal: where does the story turn?`,
    fixes: turningPoints(board, events),
  }
}

/** The events before the longest pauses of the timeline. */
function turningPoints(board: Board, events: readonly EventElement[]): readonly QuickFix[] {
  const steps = events
    .flatMap(({ name, notes: [id = ''] }) => {
      const note = board.notes.get(id)
      return note ? [{ id, name, x: rectOf(note).x }] : []
    })
    .sort((a, b) => a.x - b.x || compareCodePoints(a.id, b.id))
  const pauses = steps.slice(0, -1).map((step, index) => ({ ...step, pause: (steps[index + 1]?.x ?? step.x) - step.x }))
  return pauses
    .sort((a, b) => b.pause - a.pause || compareCodePoints(a.id, b.id))
    .slice(0, OFFERS)
    .map(({ id, name }) => ({
      label: `“${name}” is pivotal`,
      operation: { type: 'set-pivotal', ids: [id], pivotal: true },
    }))
}

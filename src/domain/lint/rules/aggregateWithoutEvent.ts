import { addingBeside } from '../../interpretation/fixes/addingNote.ts'
import { stickyAt } from '../fixes/stickyAt.ts'
import type { LintRule } from '../LintRule.ts'

/** An aggregate decides; what it decided is an event. */
export const aggregateWithoutEvent: LintRule = function* ({ board, model, yardstick }) {
  for (const { name, notes, events } of model.contexts.flatMap(({ aggregates }) => aggregates)) {
    if (events.length > 0) continue
    yield {
      code: 'aggregate-without-event',
      notes,
      message: `What does ${name === '' ? 'this aggregate' : `“${name}”`} decide? No event comes out of it.`,
      fixes: stickyAt(board, notes).map((sticky) =>
        addingBeside('aggregate-without-event', ['event'], 'right', sticky, yardstick),
      ),
    }
  }
}

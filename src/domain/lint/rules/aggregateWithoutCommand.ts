import { addingBeside } from '../../interpretation/fixes/addingNote.ts'
import { stickyAt } from '../fixes/stickyAt.ts'
import type { LintRule } from '../LintRule.ts'

/** An aggregate that accepts nothing is data; a read model would say so. */
export const aggregateWithoutCommand: LintRule = function* ({ board, model, yardstick }) {
  for (const { name, notes, commands } of model.contexts.flatMap(({ aggregates }) => aggregates)) {
    if (commands.length > 0) continue
    yield {
      code: 'aggregate-without-command',
      notes,
      message: `${name === '' ? 'An aggregate' : `“${name}”`} accepts no command: is it behaviour, or data that somebody reads?`,
      fixes: [
        { label: 'Make it a read model', operation: { type: 'retype', ids: notes, kind: 'read-model' } },
        ...stickyAt(board, notes).map((sticky) =>
          addingBeside('aggregate-without-command', ['command'], 'left', sticky, yardstick),
        ),
      ],
    }
  }
}

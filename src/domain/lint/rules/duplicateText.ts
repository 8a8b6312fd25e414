import { commandsOf } from '../elements.ts'
import type { LintRule } from '../LintRule.ts'

/** Copies of an aggregate or an actor along the timeline are good practice; the same event, command or policy twice may not be. */
export const duplicateText: LintRule = function* ({ model }) {
  for (const context of model.contexts) {
    for (const { name, notes } of [...context.events, ...commandsOf(context), ...context.policies]) {
      if (notes.length < 2) continue
      yield {
        code: 'duplicate-text',
        notes,
        message: `“${name}” is on the wall ${notes.length} times in ${inContext(context.name)}: the same thing twice, or two things?`,
        fixes: [{ label: 'Keep one', operation: { type: 'delete', ids: notes.slice(1) } }],
      }
    }
  }
}

function inContext(name: string): string {
  return name === '' ? 'one context' : `“${name}”`
}

import type { LintRule } from '../LintRule.ts'

export const aggregateWithoutEvent: LintRule = function* ({ model }) {
  for (const { name, notes, events } of model.contexts.flatMap(({ aggregates }) => aggregates)) {
    if (events.length > 0) continue
    yield {
      code: 'aggregate-without-event',
      notes,
      message: `What does ${name === '' ? 'this aggregate' : `“${name}”`} decide? No event comes out of it.`,
    }
  }
}

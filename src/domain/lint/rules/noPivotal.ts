import { namedEventsOf } from '../elements.ts'
import type { LintRule } from '../LintRule.ts'

/** More events than this, and a story has turning points. */
const LONG = 30

export const noPivotal: LintRule = function* ({ model }) {
  const events = namedEventsOf(model)
  if (events.length <= LONG || events.some(({ pivotal }) => pivotal)) return
  yield {
    code: 'no-pivotal',
    notes: [],
    message: `${events.length} events and none is pivotal: where does the story turn?`,
  }
}

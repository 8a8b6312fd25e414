import { commandsOf } from '../elements.ts'
import type { LintRule } from '../LintRule.ts'

/** A command with several events leads to all of them, or to one of them: only its author knows. */
export const yieldUnsaid: LintRule = function* ({ board, model }) {
  const open = new Set(model.findings.flatMap(({ code, notes }) => (code === 'command-event-open' ? notes : [])))
  for (const { name, notes, events, exclusive } of model.contexts.flatMap(commandsOf)) {
    if (events.length < 2 || exclusive !== undefined || notes.some((id) => open.has(id))) continue
    const called = name === '' ? 'A command without a name' : `“${name}”`
    const disagree = notes.some((id) => board.notes.get(id)?.yields) ? ' Its stickies disagree.' : ''
    yield {
      code: 'yield-unsaid',
      notes,
      message: `${called} leads to ${listed(events)}: to all of them, or to one of them?${disagree}`,
      fixes: [
        { label: 'All of them', operation: { type: 'set-yields', ids: notes, yields: 'all' } },
        { label: 'One of them', operation: { type: 'set-yields', ids: notes, yields: 'one-of' } },
      ],
    }
  }
}

function listed(events: readonly string[]): string {
  const names = events.map((name) => (name === '' ? 'an event without a name' : `“${name}”`))
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

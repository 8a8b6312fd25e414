import type { CommandPlan } from './CommandPlan.ts'

/** What the wall would have to say. */
export function undecidedWords({ name, outcomes }: Pick<CommandPlan, 'name' | 'outcomes'>): string {
  const events = outcomes.map(({ event }) => event.name)
  if (events.length === 0) return `the wall does not say what happens after ${name}`
  if (events.length === 1) return `the wall does not say whether ${name} leads to ${events.join()}`
  return `the wall does not say which of ${events.join(', ')} happen after ${name}`
}

import type { AggregatePlan } from '../plan/AggregatePlan.ts'
import type { CommandPlan } from '../plan/CommandPlan.ts'

/** `Place Order → Order Placed`; what the wall leaves open stays a question mark. */
export function decisionWords({ name, yields, outcomes }: CommandPlan): string {
  const events = outcomes.map(({ event }) => event.name)
  if (yields === 'undecided') return `${name} → ?`
  return `${name} → ${events.join(yields === 'all' ? ' and ' : ' or ')}`
}

/** An aggregate in the words of the wall; its class while it has none. */
export function spokenName({ name, root }: AggregatePlan): string {
  return name || root.name
}

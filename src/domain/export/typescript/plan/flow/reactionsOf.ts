import type { ContextPlan } from '../ProjectPlan.ts'
import type { Reaction } from './PolicyPlan.ts'

/** Everything in a context that hears events and asks for commands. */
export function reactionsOf({ policies, processes }: Pick<ContextPlan, 'policies' | 'processes'>): readonly Reaction[] {
  return [...policies, ...processes]
}

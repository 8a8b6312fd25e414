import type { ContextPlan } from '../ProjectPlan.ts'
import type { MessagePlan } from './MessagePlan.ts'
import { reactionsOf } from './reactionsOf.ts'

/** Every message that a policy, a process manager or a read model of the context hears, as it hears it; each once. */
export function heardIn(context: Pick<ContextPlan, 'policies' | 'processes' | 'readModels'>): readonly MessagePlan[] {
  const reacting = reactionsOf(context).flatMap(({ heard }) => heard)
  return [...new Set([...reacting, ...context.readModels.flatMap(({ from }) => from)])]
}

import type { ContextPlan } from '../ProjectPlan.ts'
import type { MessagePlan } from './MessagePlan.ts'
import { reactionsOf } from './reactionsOf.ts'

/** Every message by which a policy or a process manager of the context asks another one, as it calls it; each once. */
export function askedIn(context: Pick<ContextPlan, 'policies' | 'processes'>): readonly MessagePlan[] {
  const addressees = reactionsOf(context).flatMap(({ steps }) => steps.map(({ addressee }) => addressee))
  return [...new Set(addressees.flatMap((addressee) => (addressee.kind === 'other' ? [addressee.message] : [])))]
}

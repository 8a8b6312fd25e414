import type { Hole, MessagePlan } from './MessagePlan.ts'

/** What the translations of these messages need beyond what is said, each once. */
export function holesIn(messages: readonly MessagePlan[]): readonly (Hole & { readonly of: string })[] {
  const holes = new Map<string, Hole & { readonly of: string }>()
  for (const { passage, name } of messages) {
    if (passage?.hole) holes.set(passage.hole.property, { ...passage.hole, of: name })
  }
  return [...holes.values()]
}

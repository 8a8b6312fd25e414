import assert from 'node:assert/strict'
import { accepted, type Decision } from './decision.ts'

/** Given what happened, when somebody asks, then these events, or this rule says no. */
export function given<Root>(root: Root) {
  return {
    when<Event>(ask: (root: Root) => Decision<Event>) {
      const decision = ask(root)
      return {
        thenEvents(...events: readonly Event[]): void {
          assert.deepEqual(decision, accepted(...events))
        },
        thenAccepted(): void {
          assert.equal(decision.ok ? 'accepted' : decision.rule, 'accepted')
        },
        thenRejected(rule: string): void {
          assert.equal(decision.ok ? 'accepted' : decision.rule, rule)
        },
      }
    },
  }
}

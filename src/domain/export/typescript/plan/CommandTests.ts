import type { RulePlan } from './rules/RulePlan.ts'
import type { Situation } from './rules/Situation.ts'

/** What the generated tests try on one command. A situation that could not be found is a test to be written by hand. */
export interface CommandTests {
  /** The values that most tests use. */
  readonly plain: Situation
  /** Every rule holds and everything needed is known. */
  readonly accepted?: Situation
  readonly rules: readonly RuleTests[]
  /** Every rule holds, and nothing so far says the property that an event needs. */
  readonly unknown: readonly { readonly property: string; readonly situation: Situation }[]
}

export interface RuleTests {
  readonly rule: RulePlan
  /** At the edge of the rule, inside. */
  readonly allows?: Situation
  /** At the edge, outside, where no rule before this one says no. */
  readonly refuses?: Situation
}

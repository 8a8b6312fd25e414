import type { CommandTests } from './CommandTests.ts'
import type { FieldPlan } from './FieldPlan.ts'
import type { RulePlan } from './rules/RulePlan.ts'
import type { ValueType } from './ValueType.ts'

/** A value object, or an entity inside of an aggregate, whose parts a definition sticky names. */
export interface RecordPlan {
  readonly type: ValueType
  readonly term: string
  readonly fields: readonly FieldPlan[]
  readonly rules: readonly RulePlan[]
  /** Rules that could not be made code, and why. */
  readonly open: readonly { readonly words: string; readonly why: string }[]
  /** Values for its sample, and on both sides of its rules. */
  readonly tests: CommandTests
  /** What tells an entity from another one of its kind. */
  readonly identity?: FieldPlan
}

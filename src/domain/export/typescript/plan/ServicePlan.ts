import type { Id } from '../../../board/Board.ts'
import type { Exported } from '../text/CodeFile.ts'
import type { AggregatePlan } from './AggregatePlan.ts'
import type { CommandPlan } from './CommandPlan.ts'
import type { CommandTests } from './CommandTests.ts'
import type { FieldPlan } from './FieldPlan.ts'
import type { RulePlan } from './rules/RulePlan.ts'

/** A rule on a command of one aggregate over what another one knows: a domain service, since neither can hold it alone. */
export interface ServicePlan {
  readonly check: Exported
  readonly rule: RulePlan
  readonly command: CommandPlan
  /** Whose command it is. */
  readonly aggregate: AggregatePlan
  /** Whose state it reads. */
  readonly other: AggregatePlan
  /** The field of the command that says which instance of the other one is meant. */
  readonly by: FieldPlan
  readonly tests: CommandTests
  readonly notes: readonly Id[]
}

import type { CommandElement } from '../../../interpretation/model.ts'
import { Scope } from '../text/Scope.ts'
import type { OpenRule } from './AggregatePlan.ts'
import type { BoundRule } from './BoundRule.ts'
import { lowerFirst } from './ContextNames.ts'
import { planRule } from './rules/planRule.ts'
import type { RulePlan } from './rules/RulePlan.ts'
import type { PlannedRule, RuleScope } from './rules/RuleScope.ts'

export interface PlannedRules {
  readonly of: ReadonlyMap<CommandElement, readonly RulePlan[]>
  readonly open: readonly OpenRule[]
}

/** The rules of an aggregate as code, command by command; a rule that binds none becomes an open one. */
export function planRules(bound: readonly BoundRule[], scopes: ReadonlyMap<CommandElement, RuleScope>): PlannedRules {
  const of = new Map<CommandElement, RulePlan[]>()
  const open: OpenRule[] = []
  const names = new Scope()

  for (const constraint of bound) {
    const { rule, words, notes, commands, isLoose } = constraint
    const tried = commands.flatMap((command) => {
      const scope = scopes.get(command)
      return scope ? [{ command, scope, planned: planRule(rule, scope) }] : []
    })
    const all = tried.flatMap(({ command, scope, planned }) =>
      typeof planned === 'string' ? [] : [{ command, scope, planned }],
    )
    const fitting = isLoose ? sensible(all) : all
    if (fitting.length === 0) {
      const why = tried.map(({ planned }) => planned).find((planned) => typeof planned === 'string')
      open.push({ words, why: why ?? 'it binds no command', bound: constraint, notes })
    }
    let shared: string | undefined
    for (const { command, scope, planned } of fitting) {
      const plain = lowerFirst(planned.name).slice(0, 80)
      const name = shared ?? names.take(plain, `${plain}On${scope.method}`)
      if (!planned.reads.command && rule.rule !== 'at-most-once') shared = name
      of.set(command, [...(of.get(command) ?? []), { ...planned, name, words, notes }])
    }
  }
  return { of, open }
}

interface Fitting {
  readonly command: CommandElement
  readonly scope: RuleScope
  readonly planned: PlannedRule
}

/**
 * Where a rule on an aggregate makes sense: for the commands that carry its field, where any does; and "only after an event"
 * not for the command that brings that event about.
 */
function sensible(fitting: readonly Fitting[]): readonly Fitting[] {
  const carrying = fitting.filter(({ planned }) => planned.reads.command)
  const rest = carrying.length > 0 ? carrying : fitting
  return rest.filter(
    ({ scope, planned }) => !planned.requires?.some((tag) => scope.yields.some((event) => event.tag === tag)),
  )
}

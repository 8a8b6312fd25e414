import { kebabCase } from '../../../naming/cases.ts'
import type { AggregatePlan, OpenRule } from './AggregatePlan.ts'
import type { CommandPlan } from './CommandPlan.ts'
import { type ContextNames, lowerFirst } from './ContextNames.ts'
import type { FieldPlan } from './FieldPlan.ts'
import { planTests } from './planTests.ts'
import { plainSituation } from './rules/plainSituation.ts'
import { planRule } from './rules/planRule.ts'
import type { RulePlan } from './rules/RulePlan.ts'
import type { PlannedRule } from './rules/RuleScope.ts'
import type { ServicePlan } from './ServicePlan.ts'

export interface PlannedServices {
  /** Without the open rules that a service holds now. */
  readonly aggregates: readonly AggregatePlan[]
  readonly services: readonly ServicePlan[]
}

/** Rules that no aggregate can decide alone, where a command says which instance of another one it is about. */
export function planServices(
  aggregates: readonly AggregatePlan[],
  { names, folder }: { readonly names: ContextNames; readonly folder: string },
): PlannedServices {
  const held = new Set<OpenRule>()
  const services = aggregates.flatMap((aggregate) =>
    aggregate.openRules.flatMap((open) =>
      (open.bound?.commands ?? []).flatMap((element): readonly ServicePlan[] => {
        const command = aggregate.commands.find((candidate) => candidate.element === element)
        const [span, ...rivals] = command ? spansOf(open, command, aggregates, aggregate) : []
        if (!command || !span || rivals.length > 0) return []
        held.add(open)
        const plain = lowerFirst(span.planned.name).slice(0, 80)
        const name = names.functions.take(plain, `${plain}On${command.type.name}`)
        const rule: RulePlan = { ...span.planned, name, words: open.words, notes: open.notes }
        const situation = plainSituation({ ...partsOf(command, span.other), rules: [rule], needed: readBy(rule) })
        return [
          {
            check: { name, from: `${folder}/domain/services/${kebabCase(name)}.gen.ts` },
            rule,
            command,
            aggregate,
            other: span.other,
            by: span.by,
            tests: planTests(situation, [rule], []),
            notes: [...open.notes, ...command.notes, ...span.other.notes],
          },
        ]
      }),
    ),
  )
  const left = aggregates.map((aggregate) => ({
    ...aggregate,
    openRules: aggregate.openRules.filter((open) => !held.has(open)),
  }))
  return { aggregates: left, services }
}

interface Span {
  readonly other: AggregatePlan
  readonly by: FieldPlan
  readonly planned: PlannedRule
}

/** The other aggregates that a rule can be read over. */
function spansOf(
  { bound }: OpenRule,
  command: CommandPlan,
  aggregates: readonly AggregatePlan[],
  own: AggregatePlan,
): readonly Span[] {
  return aggregates.flatMap((other): readonly Span[] => {
    const by = command.fields.find(({ type, list, optional }) => type === other.id && !list && !optional)
    if (other === own || other.commands.length === 0 || !by || !bound) return []
    const scope = { ...partsOf(command, other), yields: [], method: command.method, known: other.instance }
    const planned = planRule(bound.rule, scope)
    return typeof planned === 'string' || !planned.reads.state ? [] : [{ other, by, planned }]
  })
}

function partsOf({ fields }: CommandPlan, { state, events }: AggregatePlan) {
  return { fields, state, events }
}

/** Properties of the state that the rule looks at. */
function readBy({ variations }: RulePlan): readonly string[] {
  return variations.flatMap(({ variable }) => (variable.startsWith('state.') ? [variable.slice('state.'.length)] : []))
}

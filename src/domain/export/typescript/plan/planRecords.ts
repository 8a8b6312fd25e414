import { Scope } from '../text/Scope.ts'
import { lowerFirst } from './ContextNames.ts'
import type { ContextValues } from './ContextValues.ts'
import type { TypeDefinition } from './definitions.ts'
import { FieldPlans } from './FieldPlans.ts'
import { planTests } from './planTests.ts'
import type { RecordPlan } from './RecordPlan.ts'
import { plainSituation } from './rules/plainSituation.ts'
import { planRule } from './rules/planRule.ts'
import type { RulePlan } from './rules/RulePlan.ts'
import type { ValueType } from './ValueType.ts'

/** The value objects of a context whose parts are on the wall; planning one may name further types. */
export function planRecords(values: ContextValues): readonly RecordPlan[] {
  const records = new Map<ValueType, RecordPlan>()
  for (;;) {
    const next = values.all.find((type) => type.definition && !records.has(type))
    if (!next?.definition) return [...records.values()].sort((a, b) => (a.type.name < b.type.name ? -1 : 1))
    records.set(next, planRecord(next, next.definition, values))
  }
}

function planRecord(type: ValueType, definition: TypeDefinition, values: ContextValues): RecordPlan {
  const sticky = { fields: definition.fields, owner: type.name }
  const fields = new FieldPlans(values, [sticky]).of(sticky.fields, sticky.owner)
  const planned = definition.rules.map(({ rule, words }) => {
    const scope = { fields, state: [], events: [], yields: [], method: '', subject: 'parts' }
    return { words, plan: planRule(rule, scope) }
  })
  const names = new Scope()
  const rules = planned.flatMap(({ words, plan }): readonly RulePlan[] => {
    if (typeof plan === 'string') return []
    return [{ ...plan, name: names.take(lowerFirst(plan.name).slice(0, 80)), words, notes: definition.notes }]
  })
  const situation = plainSituation({ fields, state: [], events: [], rules, needed: [] })
  const tests = planTests(situation, rules, [])
  const unfit = planned.flatMap(({ words, plan }) => (typeof plan === 'string' ? [{ words, why: plan }] : []))
  const identity = fields.find((field) => field.type.kind === 'id' && !field.list && !field.optional)
  const isEntity = identity?.type.name.toLowerCase() === `${type.name}id`.toLowerCase()
  const common = { type, term: definition.term, fields, ...(isEntity && identity ? { identity } : {}) }
  if (tests.accepted) return { ...common, rules, open: unfit, tests: { ...tests, plain: tests.accepted } }
  const contrary = rules.map(({ words }) => ({ words, why: 'no values satisfy all rules of the sticky' }))
  return { ...common, rules: [], open: [...unfit, ...contrary], tests: planTests(situation, [], []) }
}

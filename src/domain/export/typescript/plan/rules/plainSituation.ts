import type { EventPlan } from '../EventPlan.ts'
import type { FieldPlan, StateField } from '../FieldPlan.ts'
import type { RulePlan } from './RulePlan.ts'
import { type Setting, Situation, type Variable } from './Situation.ts'

/** The samples as they are, after just those events that the command cannot do without. */
export function plainSituation({
  fields,
  state,
  events,
  rules,
  needed,
}: {
  readonly fields: readonly FieldPlan[]
  readonly state: readonly StateField[]
  readonly events: readonly EventPlan[]
  readonly rules: readonly RulePlan[]
  readonly needed: readonly string[]
}): Situation {
  const settings: [Variable, Setting][] = [
    ...fields.map(({ property, list, sample }): [Variable, Setting] => [
      `command.${property}`,
      list ? { length: 1, of: sample } : sample,
    ]),
    ...state.map(({ from, list, sample }): [Variable, Setting] => [
      `state.${from}`,
      list ? { length: 1, of: sample } : sample,
    ]),
    ...rules.flatMap(({ requires = [] }) => requires.map((tag): [Variable, Setting] => [`happened.${tag}`, true])),
  ]
  let situation = new Situation(events, settings)
  for (const property of needed) {
    if (situation.state(property) !== undefined) continue
    const says = events.find((event) => event.fields.some((field) => field.property === property))
    if (says) situation = situation.with(`happened.${says.tag}`, true)
  }
  return situation
}

import type { Rule } from '../../../../interpretation/sticky-text/Rule.ts'
import { nameKey } from '../../../../interpretation/sticky-text/stickyName.ts'
import { identifierKey } from '../../../../naming/identifierFor.ts'
import { quote } from '../../text/quote.ts'
import type { EventPlan } from '../EventPlan.ts'
import type { PlannedRule, RuleScope } from './RuleScope.ts'

type HistoryRule = Extract<Rule, { readonly rule: 'only-after' | 'not-after' | 'at-most-once' }>

/** `only after`, `not after` an event of the same aggregate, and `at most once`. */
export function planHistory(rule: HistoryRule, { events, yields, method, known }: RuleScope): PlannedRule | string {
  if (rule.rule === 'at-most-once') {
    if (yields.length === 0) return 'the wall does not say what comes of the command'
    return historyRule(`${method}AtMostOnce`, yields, false, known)
  }
  const event = events.find(({ name, tag }) => {
    return nameKey(name) === nameKey(rule.event) || identifierKey(tag) === identifierKey(rule.event)
  })
  if (!event) return `“${rule.event}” is no event of this aggregate`
  const isAfter = rule.rule === 'only-after'
  return historyRule(`${isAfter ? 'onlyAfter' : 'notAfter'}${event.tag}`, [event], isAfter, known)
}

/** Holds while all the events did happen, or none of them did. */
function historyRule(name: string, events: readonly EventPlan[], happened: boolean, holder = 'state'): PlannedRule {
  return {
    name,
    reads: { command: false, state: true },
    code: () =>
      events.map(({ tag }) => `${happened ? '' : '!'}${holder}.happened.includes(${quote(tag)})`).join(' && '),
    holds: (situation) => events.every(({ tag }) => situation.happened(tag) === happened),
    ...(happened ? { requires: events.map(({ tag }) => tag) } : {}),
    variations: events.map(({ tag }) => ({ variable: `happened.${tag}` as const, changes: [true, undefined] })),
  }
}

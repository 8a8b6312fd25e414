import type { PresentRule, Rule } from '../../../../interpretation/sticky-text/Rule.ts'
import { sampleFrom } from '../sampleOf.ts'
import { findTerm } from './findTerm.ts'
import { planComparison } from './planComparison.ts'
import { planCount } from './planCount.ts'
import { planHistory } from './planHistory.ts'
import { planMembership } from './planMembership.ts'
import { planPresence } from './planPresence.ts'
import type { PlannedRule, RuleScope } from './RuleScope.ts'
import type { Term } from './Term.ts'

/** A rule as code for one command, or a sentence that says why the wall does not allow it. */
export function planRule(rule: Rule, scope: RuleScope): PlannedRule | string {
  if (rule.rule === 'only-after' || rule.rule === 'not-after' || rule.rule === 'at-most-once') {
    return planHistory(rule, scope)
  }
  const term = findTerm(rule.field, scope)
  if (!term) return `no sticky around it has a field “${rule.field}”`
  switch (rule.rule) {
    case 'compare':
      return planComparison(rule, term, scope)
    case 'count':
      return planCount(rule, term)
    case 'one-of':
      return planMembership(rule, term)
    case 'present':
      return asMembership(rule, term) ?? planPresence(rule, term)
  }
}

/** “Bottle is empty” speaks of a member where the enumeration has one of that name. */
function asMembership({ field, said }: PresentRule, term: Term): PlannedRule | string | undefined {
  if (!said || term.type.kind !== 'enum' || sampleFrom(term.type, said.word) === undefined) return undefined
  return planMembership({ rule: 'one-of', field, values: [said.word], negated: said.negated }, term)
}

import type { Rule } from '../../../../interpretation/sticky-text/Rule.ts'
import { pascalCase } from '../../../../naming/cases.ts'
import { KNOWN_VALUES } from '../KNOWN_VALUES.ts'
import { isList } from '../Sample.ts'
import { COMPARISON_WORDS } from './COMPARISON_WORDS.ts'
import { compareSamples, comparisonCode } from './comparing.ts'
import { guarded } from './guarded.ts'
import type { PlannedRule } from './RuleScope.ts'
import type { Setting } from './Situation.ts'
import type { Term } from './Term.ts'

type CountRule = Extract<Rule, { readonly rule: 'count' }>

/** No test makes longer lists than this. */
const LONGEST = 100_000

/** `count(<field>) <= 50`: how many members a list has. */
export function planCount(rule: CountRule, term: Term): PlannedRule | string {
  if (!term.list) return `“${rule.field}” is no list`
  if (rule.limit >= LONGEST) return `a list of ${rule.limit} is too long to be tried in a test`
  const int = KNOWN_VALUES.int
  const member = term.sample !== undefined && isList(term.sample) ? term.sample.of : undefined
  const lengths = [rule.limit, rule.limit + 1, rule.limit - 1].filter((length) => length >= 0)
  const changes = lengths.map((length) => (present: Setting): Setting => {
    const of = present !== undefined && isList(present) ? present.of : member
    return of === undefined ? undefined : { length, of }
  })
  return {
    name: `${pascalCase(rule.field)}Count${COMPARISON_WORDS[rule.comparison]}${rule.limit}`,
    reads: { command: term.side === 'command', state: term.side === 'state' },
    code: (file) =>
      guarded([term], comparisonCode(file, int, `${term.code}.length`, rule.comparison, String(rule.limit))),
    holds: (situation) => {
      const list = term.read(situation)
      return list === undefined || !isList(list) || compareSamples(int, list.length, rule.comparison, rule.limit)
    },
    variations: [{ variable: term.variable, changes }],
  }
}

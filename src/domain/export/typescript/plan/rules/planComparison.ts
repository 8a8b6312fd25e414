import type { Comparison, Operand, Rule } from '../../../../interpretation/sticky-text/Rule.ts'
import { pascalCase } from '../../../../naming/cases.ts'
import type { CodeFile } from '../../text/CodeFile.ts'
import { isList, type Sample } from '../Sample.ts'
import { sampleCode } from '../sampleCode.ts'
import { sampleFrom } from '../sampleOf.ts'
import { amountOf } from './amountOf.ts'
import { COMPARISON_WORDS } from './COMPARISON_WORDS.ts'
import { canCompare, compareSamples, comparisonCode } from './comparing.ts'
import { findTerm } from './findTerm.ts'
import { guarded } from './guarded.ts'
import { nudge } from './nudge.ts'
import type { Variation } from './RulePlan.ts'
import type { PlannedRule, RuleScope } from './RuleScope.ts'
import type { Setting } from './Situation.ts'
import type { Term } from './Term.ts'

type CompareRule = Extract<Rule, { readonly rule: 'compare' }>

/** `<field> < <= > >= = != <literal|field>`; of a list every member, of money without a currency the amount. */
export function planComparison(rule: CompareRule, field: Term, scope: RuleScope): PlannedRule | string {
  const other = 'word' in rule.operand ? findTerm(rule.operand.word, scope) : undefined
  const left = other || typeof wordOf(rule.operand) !== 'number' ? field : amountOf(field)
  if (!canCompare(left.type, rule.comparison)) return `“${rule.field}” cannot be compared like this`
  if (other) return compareFields(rule, left, other)

  const literal = sampleFrom(left.type, String(wordOf(rule.operand)))
  if (literal === undefined) return `“${String(wordOf(rule.operand))}” is no value of “${rule.field}”`
  return {
    name: ruleName(rule, String(wordOf(rule.operand))),
    reads: { command: left.side === 'command', state: left.side === 'state' },
    code: (file) => guarded([left], everyMember(file, left, rule.comparison, sampleCode(file, left.type, literal))),
    holds: (situation) => holds(left, rule.comparison, left.read(situation), literal),
    variations: [around(left, literal)],
  }
}

function compareFields(rule: CompareRule, left: Term, right: Term): PlannedRule | string {
  if (left.type !== right.type || left.list || right.list)
    return `“${rule.field}” and the other field cannot be compared`
  return {
    name: ruleName(rule, wordOf(rule.operand)),
    reads: {
      command: left.side === 'command' || right.side === 'command',
      state: left.side === 'state' || right.side === 'state',
    },
    code: (file) => guarded([left, right], everyMember(file, left, rule.comparison, right.code)),
    holds: (situation) => {
      const bound = right.read(situation)
      return bound === undefined || holds(left, rule.comparison, left.read(situation), bound)
    },
    variations: [around(left, right.sample), around(right, left.sample)],
  }
}

function everyMember(file: CodeFile, left: Term, comparison: Comparison, right: string): string {
  if (!left.list) return comparisonCode(file, left.type, left.code, comparison, right)
  return `${left.code}.every((item) => ${comparisonCode(file, left.type, 'item', comparison, right)})`
}

function holds(left: Term, comparison: Comparison, value: Setting, bound: Sample): boolean {
  if (value === undefined) return true
  const members = isList(value) ? (value.length > 0 ? [value.of] : []) : [value]
  return members.every((member) => compareSamples(left.type, member, comparison, bound))
}

/** The edge itself, then the values next to it. */
function around(term: Term, edge: Setting): Variation {
  const member = edge !== undefined && isList(edge) ? edge.of : edge
  const values = member === undefined ? [] : [member, nudge(term.type, member, 1), nudge(term.type, member, -1)]
  const known = values.filter((value): value is Sample => value !== undefined)
  return { variable: term.variable, changes: known.map((value) => term.becoming(value)) }
}

function wordOf(operand: Operand): string | number | boolean {
  return 'word' in operand ? operand.word : operand.literal
}

function ruleName(rule: CompareRule, operand: string | number | boolean): string {
  const words = String(operand)
    .replace(/^-/, 'minus ')
    .replace(/(?<=\d)\.(?=\d)/, ' point ')
  return `${pascalCase(rule.field)}${COMPARISON_WORDS[rule.comparison]}${pascalCase(words)}`
}

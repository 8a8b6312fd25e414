import type { OneOfRule } from '../../../../interpretation/sticky-text/Rule.ts'
import { pascalCase } from '../../../../naming/cases.ts'
import { equalSamples, isList, type Sample } from '../Sample.ts'
import { sampleCode } from '../sampleCode.ts'
import { sampleFrom } from '../sampleOf.ts'
import { canCompare, compareSamples, comparisonCode } from './comparing.ts'
import { guarded } from './guarded.ts'
import { nudge } from './nudge.ts'
import type { PlannedRule } from './RuleScope.ts'
import type { Term } from './Term.ts'

/** `<field> is [not] [one of] A, B`; of a list every member. Of a text or an id a bare word says what it is like, not its value. */
export function planMembership(rule: OneOfRule, term: Term): PlannedRule | string {
  if (!canCompare(term.type, '=')) return `“${rule.field}” cannot be compared like this`
  const [bare] = term.type.kind === 'text' || term.type.kind === 'id' ? (rule.bare ?? []) : []
  if (bare !== undefined) return `“${bare}” is a value only in quotes`
  const unknown = rule.values.find((value) => sampleFrom(term.type, value) === undefined)
  if (unknown !== undefined) return `“${unknown}” is no value of “${rule.field}”`
  const known = distinct(rule.values.flatMap((value) => sampleFrom(term.type, value) ?? []))
  const [comparison, joint] = rule.negated ? (['!=', ' && '] as const) : (['=', ' || '] as const)
  const isAllowed = (member: Sample) =>
    known.some((value) => compareSamples(term.type, member, '=', value)) !== rule.negated
  return {
    name: `${pascalCase(rule.field)}Is${rule.negated ? 'Not' : ''}${rule.values.map(pascalCase).join('Or')}`,
    reads: { command: term.side === 'command', state: term.side === 'state' },
    code: (file) => {
      const test = (item: string) =>
        known
          .map((value) => comparisonCode(file, term.type, item, comparison, sampleCode(file, term.type, value)))
          .join(joint)
      return guarded([term], term.list ? `${term.code}.every((item) => ${test('item')})` : test(term.code))
    },
    holds: (situation) => {
      const value = term.read(situation)
      if (value === undefined) return true
      return isList(value) ? value.length === 0 || isAllowed(value.of) : isAllowed(value)
    },
    variations: [{ variable: term.variable, changes: [...known, ...others(term, known)].map(term.becoming) }],
  }
}

/** Values that are not named. */
function others(term: Term, named: readonly Sample[]): readonly Sample[] {
  const candidates = term.type.members ?? named.map((value) => nudge(term.type, value, 1))
  return candidates.filter((value): value is Sample => value !== undefined && !named.includes(value))
}

function distinct(samples: readonly Sample[]): readonly Sample[] {
  return samples.filter((sample, index) => samples.findIndex((other) => equalSamples(other, sample)) === index)
}

import type { PresentRule } from '../../../../interpretation/sticky-text/Rule.ts'
import { pascalCase } from '../../../../naming/cases.ts'
import { isList } from '../Sample.ts'
import type { PlannedRule } from './RuleScope.ts'
import type { Setting } from './Situation.ts'
import type { Term } from './Term.ts'

/** `<field> is present|absent`. A text is absent while blank, a list while empty; what is never absent needs no rule. */
export function planPresence(rule: PresentRule, term: Term): PlannedRule | string {
  const tests = [...(term.optional ? [`${term.code} !== undefined`] : []), ...contentTest(term)]
  if (tests.length === 0) return `“${rule.field}” is always present`
  const present = tests.join(' && ')
  return {
    name: `${pascalCase(rule.field)}Is${rule.present ? 'Present' : 'Absent'}`,
    reads: { command: term.side === 'command', state: term.side === 'state' },
    code: () => (rule.present ? present : absent(term)),
    holds: (situation) => isPresent(term.read(situation)) === rule.present,
    variations: [{ variable: term.variable, changes: [term.sample, ...absentSettings(term)] }],
  }
}

function contentTest(term: Term): readonly string[] {
  if (term.list) return [`${term.code}.length > 0`]
  return term.type.kind === 'text' ? [`${term.code}.trim() !== ''`] : []
}

function absent(term: Term): string {
  const empty = term.list
    ? [`${term.code}.length === 0`]
    : term.type.kind === 'text'
      ? [`${term.code}.trim() === ''`]
      : []
  return [...(term.optional ? [`${term.code} === undefined`] : []), ...empty].join(' || ')
}

function absentSettings(term: Term): readonly Setting[] {
  if (term.optional) return [undefined]
  const member = term.sample !== undefined && isList(term.sample) ? term.sample.of : ''
  return term.list ? [{ length: 0, of: member }] : ['']
}

function isPresent(setting: Setting): boolean {
  if (setting === undefined) return false
  return isList(setting) ? setting.length > 0 : typeof setting !== 'string' || setting.trim() !== ''
}

import { decimal } from '../../kernel/values/decimal.ts'
import type { Money } from '../../kernel/values/money.ts'
import { KNOWN_VALUES } from '../KNOWN_VALUES.ts'
import { isList, isMoney, type Sample } from '../Sample.ts'
import type { Setting } from './Situation.ts'
import type { Term } from './Term.ts'

/** The amount of a money field, for rules that name no currency; any other field is itself. A list stays one of money. */
export function amountOf(term: Term): Term {
  if (term.type.kind !== 'money' || term.list) return term
  const currency = term.sample !== undefined && isMoneySetting(term.sample) ? term.sample.currency : 'INR'
  const amount = (setting: Setting) => (setting !== undefined && isMoneySetting(setting) ? setting.amount : undefined)
  return {
    ...term,
    type: KNOWN_VALUES.decimal,
    sample: amount(term.sample),
    code: `${term.code}.amount`,
    read: (situation) => amount(term.read(situation)),
    becoming: (value) => term.becoming({ amount: decimal(String(value)), currency }),
  }
}

function isMoneySetting(setting: Sample): setting is Money {
  return !isList(setting) && isMoney(setting)
}

import { decimal } from '../../kernel/values/decimal.ts'
import { instant } from '../../kernel/values/instant.ts'
import { localDate } from '../../kernel/values/local-date.ts'
import { money } from '../../kernel/values/money.ts'
import { isMoney, type Sample } from '../Sample.ts'
import type { ValueType } from '../ValueType.ts'

const DAY_MS = 24 * 60 * 60 * 1000

/** Another value of the type: the next above (`by` 1) or below (−1), or just another one where there is no order. */
export function nudge(type: ValueType, sample: Sample, by: 1 | -1): Sample | undefined {
  switch (type.kind) {
    case 'int':
      return Number(sample) + by
    case 'decimal':
      return nextDecimal(String(sample), by)
    case 'money':
      return isMoney(sample) ? money(nextDecimal(sample.amount, by), sample.currency) : undefined
    case 'date':
      return localDate(new Date(Date.parse(String(sample)) + by * DAY_MS).toISOString().slice(0, 10))
    case 'instant':
      return instant(new Date(Date.parse(String(sample)) + by).toISOString())
    case 'bool':
      return sample !== true
    case 'enum':
      return type.members?.find((member) => member !== sample)
    case 'text':
    case 'id':
      return `another ${String(sample)}`
    case 'uuid':
      return `${String(sample).slice(0, -1)}${String(sample).endsWith('f') ? '0' : 'f'}`
    case 'object':
      return undefined
  }
}

/** One more or less in the last place: 5 → 6, 2.50 → 2.6. */
function nextDecimal(text: string, by: 1 | -1): string {
  const [whole = '0', fraction = ''] = text.split('.')
  const digits = String(BigInt(whole + fraction) + BigInt(by))
  if (fraction === '') return decimal(digits)
  const sign = digits.startsWith('-') ? '-' : ''
  const padded = digits.replace('-', '').padStart(fraction.length + 1, '0')
  return decimal(`${sign}${padded.slice(0, -fraction.length)}.${padded.slice(-fraction.length)}`)
}

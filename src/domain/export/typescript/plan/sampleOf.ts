import { kebabCase } from '../../../naming/cases.ts'
import { decimal } from '../kernel/values/decimal.ts'
import { instant } from '../kernel/values/instant.ts'
import { localDate } from '../kernel/values/local-date.ts'
import { money } from '../kernel/values/money.ts'
import { uuid } from '../kernel/values/uuid.ts'
import type { Sample } from './Sample.ts'
import type { ValueType } from './ValueType.ts'

const DAY_MS = 24 * 60 * 60 * 1000

/** The value that a word on the wall names; undefined where it names none of this type. */
export function sampleFrom(type: ValueType, example: string): Sample | undefined {
  switch (type.kind) {
    case 'text':
    case 'id':
      return example.trim() === '' ? undefined : example
    case 'int':
      return Number.isSafeInteger(Number(example)) && example.trim() !== '' ? Number(example) : undefined
    case 'bool':
      return /^(true|false)$/i.test(example) ? example.toLowerCase() === 'true' : undefined
    case 'decimal':
      return orUndefined(() => decimal(example))
    case 'date':
      return orUndefined(() => localDate(example))
    case 'instant':
      return orUndefined(() => instant(example))
    case 'uuid':
      return orUndefined(() => uuid(example))
    case 'money':
      return moneyOf(example)
    case 'enum':
      return type.members?.find((member) => member.toLowerCase() === example.toLowerCase())
    case 'object':
      return undefined
  }
}

/**
 * A made-up value for tests; different `ordinal`s give different values where the type has enough of them, so that a test
 * sees one field taken for another.
 */
export function sampleOf(type: ValueType, property: string, ordinal: number): Sample {
  switch (type.kind) {
    case 'text':
      return kebabCase(property).replaceAll('-', ' ')
    case 'int':
      return ordinal + 1
    case 'bool':
      return true
    case 'decimal':
      return decimal(`${ordinal + 1}.5`)
    case 'date':
      return localDate(new Date(Date.UTC(2026, 0, 1) + ordinal * DAY_MS).toISOString().slice(0, 10))
    case 'instant':
      return instant(new Date(Date.UTC(2026, 0, 1, 9) + ordinal * DAY_MS).toISOString())
    case 'uuid':
      return uuid(`00000000-0000-4000-8000-${String(ordinal + 1).padStart(12, '0')}`)
    case 'money':
      return money(String(10 * (ordinal + 1)), 'INR')
    case 'enum':
      return type.members?.[0] ?? ''
    case 'id':
      return `${kebabCase(property).replace(/-id$/, '')}-1`
    case 'object':
      return property
  }
}

/** `2400`, `2400 INR` or `INR 2400`. */
function moneyOf(text: string): Sample | undefined {
  const parts = /^(?:([A-Z]{3}) )?([+-]?\d+(?:\.\d+)?)(?: ([A-Z]{3}))?$/.exec(text.trim())
  return parts ? orUndefined(() => money(parts[2] ?? '', parts[1] ?? parts[3] ?? 'INR')) : undefined
}

/** The factories of the generated code refuse by throwing. */
function orUndefined(make: () => Sample): Sample | undefined {
  try {
    return make()
  } catch {
    return undefined
  }
}

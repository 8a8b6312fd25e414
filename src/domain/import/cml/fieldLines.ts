import type { CmlProperty } from '../../cml/CmlModel.ts'
import type { EnumerationOf } from './Enumerations.ts'

/** Types of CML and Java → the known types of a sticky's fields. */
const KNOWN: Readonly<Record<string, string>> = {
  String: 'text',
  char: 'text',
  int: 'int',
  Integer: 'int',
  long: 'int',
  Long: 'int',
  short: 'int',
  BigInteger: 'int',
  double: 'decimal',
  Double: 'decimal',
  float: 'decimal',
  Float: 'decimal',
  BigDecimal: 'decimal',
  boolean: 'bool',
  Boolean: 'bool',
  Date: 'date',
  DateTime: 'instant',
  Timestamp: 'instant',
  UUID: 'uuid',
  'Object[]': 'Blob',
}

/** Attributes and references as the lines under a sticky's name; an enumeration is written out. */
export function fieldLines(properties: readonly CmlProperty[], enumerationOf: EnumerationOf): readonly string[] {
  return properties.map(({ name, type, collection, options }) => {
    const members = enumerationOf(type.value)?.values.map(({ value }) => value)
    const plain = KNOWN[type.value] ?? type.value.split('.').at(-1) ?? type.value
    const written = members && members.length > 1 ? members.join('|') : plain
    return `${name.value}${options.get('nullable') ? '?' : ''}: ${written}${collection ? '[]' : ''}`
  })
}

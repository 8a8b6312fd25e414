import type { CmlObject, CmlProperty } from '../../cml/CmlModel.ts'

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

/** Attributes and references as the lines under a sticky's name; an enumeration of the text is written out. */
export function fieldLines(
  properties: readonly CmlProperty[],
  enums: ReadonlyMap<string, CmlObject>,
): readonly string[] {
  return properties.map(({ name, type, collection, options }) => {
    const members = enums.get(type.value)?.values.map(({ value }) => value)
    const plain = KNOWN[type.value] ?? type.value.split('.').at(-1) ?? type.value
    const written = members && members.length > 1 ? members.join('|') : plain
    return `${name.value}${options.get('nullable') ? '?' : ''}: ${written}${collection ? '[]' : ''}`
  })
}

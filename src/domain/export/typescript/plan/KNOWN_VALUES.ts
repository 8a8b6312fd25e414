import type { KnownType } from '../../../interpretation/sticky-text/Field.ts'
import type { ValueType } from './ValueType.ts'

const kernel = (file: string, name: string, factory: string) => {
  const from = `src/kernel/values/${file}.ts`
  return { name, type: { name, from }, factory: { name: factory, from } }
}

/** The types that need no sticky to explain them. */
export const KNOWN_VALUES: Readonly<Record<KnownType, ValueType>> = {
  text: { kind: 'text', name: 'string' },
  int: { kind: 'int', name: 'number' },
  bool: { kind: 'bool', name: 'boolean' },
  decimal: { kind: 'decimal', ...kernel('decimal', 'Decimal', 'decimal') },
  date: { kind: 'date', ...kernel('local-date', 'LocalDate', 'localDate') },
  instant: { kind: 'instant', ...kernel('instant', 'Instant', 'instant') },
  uuid: { kind: 'uuid', ...kernel('uuid', 'Uuid', 'uuid') },
  money: { kind: 'money', ...kernel('money', 'Money', 'money') },
}

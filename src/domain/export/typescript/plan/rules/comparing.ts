import type { Comparison } from '../../../../interpretation/sticky-text/Rule.ts'
import { compareDecimals, decimal } from '../../kernel/values/decimal.ts'
import { compareMoney } from '../../kernel/values/money.ts'
import type { CodeFile } from '../../text/CodeFile.ts'
import { isMoney, type Sample } from '../Sample.ts'
import type { ValueKind, ValueType } from '../ValueType.ts'

/** How values of one type are compared: as code, and on values. */
interface Comparing {
  readonly ordered: boolean
  code(file: CodeFile, left: string, right: string, operator: string): string
  compare(left: Sample, right: Sample): number
}

const plain = (ordered: boolean): Comparing => ({
  ordered,
  code: (_file, left, right, operator) => `${left} ${operator} ${right}`,
  compare: (left, right) => (left < right ? -1 : left > right ? 1 : 0),
})

const COMPARING: Partial<Record<ValueKind, Comparing>> = {
  text: plain(false),
  int: plain(true),
  date: plain(true),
  instant: plain(true),
  uuid: plain(false),
  enum: plain(false),
  id: plain(false),
  bool: {
    ordered: false,
    code: (_file, left, right, operator) => {
      if (right !== 'true' && right !== 'false') return `${left} ${operator} ${right}`
      return (operator === '===') === (right === 'true') ? left : `!${left}`
    },
    compare: (left, right) => (left === right ? 0 : 1),
  },
  decimal: {
    ordered: true,
    code: (file, left, right, operator) =>
      `${comparer(file, 'decimal', 'compareDecimals')}(${left}, ${right}) ${operator} 0`,
    compare: (left, right) => compareDecimals(decimal(String(left)), decimal(String(right))),
  },
  money: {
    ordered: true,
    code: (file, left, right, operator) =>
      `${comparer(file, 'money', 'compareMoney')}(${left}, ${right}) ${operator} 0`,
    compare: (left, right) => (isMoney(left) && isMoney(right) ? compareMoney(left, right) : Number.NaN),
  },
}

/** Whether values of this type can be compared so at all. */
export function canCompare({ kind }: ValueType, comparison: Comparison): boolean {
  const comparing = COMPARING[kind]
  return comparing !== undefined && (comparing.ordered || comparison === '=' || comparison === '!=')
}

export function comparisonCode(
  file: CodeFile,
  type: ValueType,
  left: string,
  comparison: Comparison,
  right: string,
): string {
  const operator = comparison === '=' ? '===' : comparison === '!=' ? '!==' : comparison
  return COMPARING[type.kind]?.code(file, left, right, operator) ?? 'false'
}

export function compareSamples(type: ValueType, left: Sample, comparison: Comparison, right: Sample): boolean {
  const difference = COMPARING[type.kind]?.compare(left, right) ?? Number.NaN
  switch (comparison) {
    case '<':
      return difference < 0
    case '<=':
      return difference <= 0
    case '>':
      return difference > 0
    case '>=':
      return difference >= 0
    case '=':
      return difference === 0
    case '!=':
      return difference !== 0
  }
}

function comparer(file: CodeFile, kernelFile: string, name: string): string {
  return file.value({ name, from: `src/kernel/values/${kernelFile}.ts` })
}

import { enumMembers, knownType } from '../../../../interpretation/sticky-text/Field.ts'
import type { ValueType } from '../ValueType.ts'

/** Whether two contexts mean the same by a type, as far as the wall can say: its name, the words of an enumeration, the parts of a value object. */
export function sameValue(a: ValueType, b: ValueType): boolean {
  const members = ({ members: words = [] }: ValueType) => [...words].sort().join('\n')
  return a.kind === b.kind && a.name === b.name && members(a) === members(b) && partsOf(a) === partsOf(b)
}

/** What a value object is made of; parts that are value objects themselves make it equal to itself only. */
function partsOf(type: ValueType): unknown {
  const { definition } = type
  if (!definition) return undefined
  const isPlain = definition.fields.every(({ type: part }) => knownType(part) ?? enumMembers(part) ?? /id$/i.test(part))
  return isPlain ? JSON.stringify([definition.fields, definition.rules]) : type
}

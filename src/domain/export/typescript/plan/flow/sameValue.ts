import type { ValueType } from '../ValueType.ts'

/** Whether two contexts mean the same by a type, as far as the wall can say: its name, and the words of an enumeration. */
export function sameValue(a: ValueType, b: ValueType): boolean {
  const members = ({ members: words = [] }: ValueType) => [...words].sort().join('\n')
  return a.kind === b.kind && a.name === b.name && members(a) === members(b)
}

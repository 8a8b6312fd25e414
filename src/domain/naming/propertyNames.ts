import { camelCase } from './cases.ts'
import { isReservedProperty } from './reserved.ts'

/** The property a field's name asks for, in camel case: legal, not reserved, never empty. */
export function propertyName(name: string): string {
  const words = camelCase(name)
  if (words === '') return 'field'
  if (/^[0-9]/.test(words)) return `field${words}`
  return isReservedProperty(words) ? `${words}Field` : words
}

/** One property for each different name, unique without regard to case; the first to come has the plain one. */
export function propertyNames(names: Iterable<string>): ReadonlyMap<string, string> {
  const assigned = new Map<string, string>()
  const taken = new Set<string>()
  for (const name of names) {
    if (assigned.has(name)) continue
    const plain = propertyName(name)
    let property = plain
    for (let count = 2; taken.has(property.toLowerCase()); count += 1) property = `${plain}${count}`
    taken.add(property.toLowerCase())
    assigned.set(name, property)
  }
  return assigned
}

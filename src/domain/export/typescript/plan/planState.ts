import type { EventPlan } from './EventPlan.ts'
import type { FieldPlan, StateField } from './FieldPlan.ts'
import { isIdentity } from './isIdentity.ts'
import type { ValueType } from './ValueType.ts'

/** What events fold into the state: each of their fields but the identity, and but those that come with two types. */
export function planState(events: readonly EventPlan[], id: ValueType): readonly StateField[] {
  const fields = events.flatMap((event) => event.fields).filter((field) => !isIdentity(field, id))
  const first = new Map<string, FieldPlan>()
  const torn = new Set<string>()
  for (const field of fields) {
    const known = first.get(field.property) ?? field
    first.set(field.property, known)
    if (known.type !== field.type || known.list !== field.list) torn.add(field.property)
  }
  return [...first.values()]
    .filter(({ property }) => !torn.has(property))
    .map(({ property, type, list, sample }) => ({
      property: property === 'id' || property === 'happened' ? `${property}Field` : property,
      from: property,
      type,
      list,
      sample,
    }))
}

import { lowerFirst } from './ContextNames.ts'
import type { FieldPlan } from './FieldPlan.ts'
import type { ValueType } from './ValueType.ts'

/** Whether a field of an aggregate's sticky says which one is meant: `orderId: OrderId`, or `id: OrderId`. */
export function isIdentity(
  { property, type, list }: Pick<FieldPlan, 'property' | 'type' | 'list'>,
  id: ValueType,
): boolean {
  return type === id && !list && (property === 'id' || property.toLowerCase() === lowerFirst(id.name).toLowerCase())
}

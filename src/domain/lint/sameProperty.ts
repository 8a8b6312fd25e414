import { propertyName } from '../naming/propertyNames.ts'

/** Whether two field names become one property in code: `order ID`, `orderId`. */
export function sameProperty(a: string, b: string): boolean {
  return a === b || propertyName(a).toLowerCase() === propertyName(b).toLowerCase()
}

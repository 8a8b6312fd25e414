import { compareCodePoints } from './compareCodePoints.ts'

interface Layered {
  readonly id: string
  readonly z?: string
}

/** Sorts from the lowest to the topmost: by z, without one lowest; equal ones by id, so that all pages agree. */
export function compareDrawingOrder(a: Layered, b: Layered): number {
  return compareCodePoints(a.z ?? '', b.z ?? '') || compareCodePoints(a.id, b.id)
}

import RBush from 'rbush'
import type { Rect } from './Rect.ts'

interface Entry<T> {
  readonly minX: number
  readonly minY: number
  readonly maxX: number
  readonly maxY: number
  readonly item: T
}

/** Things with rectangles, to be asked what is near without looking at all of them. Fixed once built. */
export class SpatialIndex<T> {
  readonly #tree = new RBush<Entry<T>>()

  constructor(items: Iterable<T>, rectOf: (item: T) => Rect) {
    this.#tree.load(Array.from(items, (item) => ({ ...boxOf(rectOf(item)), item })))
  }

  /** Everything that overlaps or touches the area, in no particular order. */
  within(area: Rect): readonly T[] {
    return this.#tree.search(boxOf(area)).map(({ item }) => item)
  }
}

function boxOf({ x, y, width, height }: Rect) {
  return { minX: x, minY: y, maxX: x + width, maxY: y + height }
}

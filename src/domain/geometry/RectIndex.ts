import RBush, { type BBox } from 'rbush'
import type { Rect } from './Rect.ts'

interface Entry extends BBox {
  readonly id: string
}

/** Rectangles that come, move and go under ids: which of them meet a rectangle, in logarithmic time (an R-tree). */
export class RectIndex {
  readonly #tree = new RBush<Entry>()
  readonly #entries = new Map<string, Entry>()

  /** Replaces everything; much quicker than one by one. */
  load(rects: Iterable<readonly [id: string, rect: Rect]>): void {
    this.#tree.clear()
    this.#entries.clear()
    for (const [id, rect] of rects) this.#entries.set(id, entryOf(id, rect))
    this.#tree.load([...this.#entries.values()])
  }

  /** Adds the rectangle, or moves it. */
  put(id: string, rect: Rect): void {
    const next = entryOf(id, rect)
    const before = this.#entries.get(id)
    if (before && same(before, next)) return
    if (before) this.#tree.remove(before)
    this.#entries.set(id, next)
    this.#tree.insert(next)
  }

  remove(id: string): void {
    const entry = this.#entries.get(id)
    if (!entry) return
    this.#tree.remove(entry)
    this.#entries.delete(id)
  }

  /** Where it lies; undefined for an unknown id. */
  find(id: string): Rect | undefined {
    const entry = this.#entries.get(id)
    return entry && { x: entry.minX, y: entry.minY, width: entry.maxX - entry.minX, height: entry.maxY - entry.minY }
  }

  /** Ids in no order; touching edges meet. */
  search(rect: Rect): readonly string[] {
    return this.#tree.search(boxOf(rect)).map(({ id }) => id)
  }

  /** Around everything; undefined while empty. */
  bounds(): Rect | undefined {
    if (this.#entries.size === 0) return undefined
    const { minX, minY, maxX, maxY }: BBox = this.#tree.toJSON()
    return { x: minX, y: minY, width: maxX - minX, height: maxY - minY }
  }
}

function boxOf({ x, y, width, height }: Rect): BBox {
  return { minX: x, minY: y, maxX: x + width, maxY: y + height }
}

function entryOf(id: string, rect: Rect): Entry {
  return { id, ...boxOf(rect) }
}

function same(a: BBox, b: BBox): boolean {
  return a.minX === b.minX && a.minY === b.minY && a.maxX === b.maxX && a.maxY === b.maxY
}

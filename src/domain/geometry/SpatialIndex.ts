import { distanceBetween } from './distance.ts'
import type { Rect } from './Rect.ts'

/** minX, minY, maxX, maxY. */
type Box = readonly [number, number, number, number]

/** Children of a node. */
const FANOUT = 16

/**
 * Things with rectangles, to be asked what is near without looking at all of them. Fixed once built: an R-tree packed
 * sort-tile-recursively (Leutenegger, López, Edgington 1997).
 */
export class SpatialIndex<T> {
  readonly #items: readonly T[]
  /** The box of every item, then of every node, level by level up to the root. */
  readonly #boxes: Float64Array
  /** Where each level begins in the boxes, counted in boxes: items first, the root's own level last. */
  readonly #levels: readonly number[]

  constructor(items: Iterable<T>, rectOf: (item: T) => Rect) {
    const entries = tiled(Array.from(items, (item) => ({ item, rect: rectOf(item) })))
    this.#items = entries.map(({ item }) => item)
    const levels = [0]
    let total = entries.length
    for (let count = entries.length; count > 1; count = Math.ceil(count / FANOUT)) {
      levels.push(total)
      total += Math.ceil(count / FANOUT)
    }
    this.#levels = levels
    this.#boxes = new Float64Array(4 * total)
    entries.forEach(({ rect: { x, y, width, height } }, index) => {
      this.#boxes.set([x, y, x + width, y + height], 4 * index)
    })
    for (let level = 1; level < levels.length; level += 1) this.#packLevel(level)
  }

  /** Everything that overlaps or touches the area, in no particular order. */
  within(area: Rect): readonly T[] {
    const found: T[] = []
    this.some(area, (item) => {
      found.push(item)
      return false
    })
    return found
  }

  /** Whether anything that overlaps or touches the area passes the test; stops at the first that does. */
  some({ x, y, width, height }: Rect, test: (item: T) => boolean): boolean {
    const top = this.#levels.length - 1
    return this.#someOf(top, this.#start(top), this.#boxes.length / 4, [x, y, x + width, y + height], test)
  }

  /** What passes the test and has the shortest way from edge to edge; undefined where nothing passes. */
  nearest(rect: Rect, test: (item: T) => boolean): T | undefined {
    let best: { readonly item: T; readonly distance: number } | undefined
    const search = (level: number, from: number, to: number) => {
      const nodes = Array.from({ length: to - from }, (_, i) => ({
        index: from + i,
        distance: distanceBetween(this.#rectAt(from + i), rect),
      }))
      for (const { index, distance } of nodes.sort((a, b) => a.distance - b.distance)) {
        if (best && distance >= best.distance) return
        if (level > 0) search(level - 1, ...this.#childrenOf(level, index))
        else {
          const item = this.#items[index]
          if (item !== undefined && test(item)) best = { item, distance }
        }
      }
    }
    const top = this.#levels.length - 1
    search(top, this.#start(top), this.#boxes.length / 4)
    return best?.item
  }

  /** The same for the boxes of one level from one index to another. */
  #someOf(level: number, from: number, to: number, area: Box, test: (item: T) => boolean): boolean {
    const boxes = this.#boxes
    for (let index = from; index < to; index += 1) {
      const at = 4 * index
      if ((boxes[at] ?? 0) > area[2] || (boxes[at + 2] ?? 0) < area[0]) continue
      if ((boxes[at + 1] ?? 0) > area[3] || (boxes[at + 3] ?? 0) < area[1]) continue
      if (level === 0) {
        const item = this.#items[index]
        if (item !== undefined && test(item)) return true
        continue
      }
      if (this.#someOf(level - 1, ...this.#childrenOf(level, index), area, test)) return true
    }
    return false
  }

  /** From one index to another, one level below. */
  #childrenOf(level: number, index: number): readonly [from: number, to: number] {
    const end = this.#start(level)
    const from = this.#start(level - 1) + (index - end) * FANOUT
    return [from, Math.min(from + FANOUT, end)]
  }

  #rectAt(index: number): Rect {
    const [x = 0, y = 0, right = 0, bottom = 0] = this.#boxes.subarray(4 * index, 4 * index + 4)
    return { x, y, width: right - x, height: bottom - y }
  }

  #start(level: number): number {
    return this.#levels[level] ?? 0
  }

  #packLevel(level: number): void {
    const boxes = this.#boxes
    const [start, end] = [this.#start(level - 1), this.#start(level)]
    for (let node = end, child = start; child < end; node += 1) {
      const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity]
      for (const stop = Math.min(child + FANOUT, end); child < stop; child += 1) {
        box[0] = Math.min(box[0], boxes[4 * child] ?? 0)
        box[1] = Math.min(box[1], boxes[4 * child + 1] ?? 0)
        box[2] = Math.max(box[2], boxes[4 * child + 2] ?? 0)
        box[3] = Math.max(box[3], boxes[4 * child + 3] ?? 0)
      }
      boxes.set(box, 4 * node)
    }
  }
}

/** Neighbours beside each other: slices by x, each slice by y. */
function tiled<E extends { readonly rect: Rect }>(entries: readonly E[]): readonly E[] {
  const slice = FANOUT * Math.ceil(Math.sqrt(entries.length / FANOUT))
  const byX = [...entries].sort((a, b) => 2 * a.rect.x + a.rect.width - 2 * b.rect.x - b.rect.width)
  const sorted: E[] = []
  for (let start = 0; start < byX.length; start += slice) {
    const column = byX.slice(start, start + slice)
    sorted.push(...column.sort((a, b) => 2 * a.rect.y + a.rect.height - 2 * b.rect.y - b.rect.height))
  }
  return sorted
}

import type { Rect } from '../geometry/Rect.ts'

const BUMP = 26

/** A lumpy outline just inside the rectangle: the mark of a big ball of mud. */
export function mudOutline({ x, y, width, height }: Rect): string {
  const inset = 5
  const [left, top, right, bottom] = [x + inset, y + inset, x + width - inset, y + height - inset]
  const across = lumps(right - left)
  const along = lumps(bottom - top)
  const sides = [
    across.map((step) => `q${step / 2} -${inset * 2} ${step} 0`),
    along.map((step) => `q${inset * 2} ${step / 2} 0 ${step}`),
    across.map((step) => `q-${step / 2} ${inset * 2} -${step} 0`),
    along.map((step) => `q-${inset * 2} -${step / 2} 0 -${step}`),
  ]
  return `M${left} ${top}${sides.flat().join('')}Z`
}

/** Lengths of the lumps of one side, large and small in turn. */
function lumps(length: number): number[] {
  const pairs = Math.max(1, Math.round(length / (2 * BUMP)))
  const large = Math.round((length / pairs) * 0.58 * 10) / 10
  return Array.from({ length: pairs }, () => [large, length / pairs - large])
    .flat()
    .map((step) => Math.round(step * 100) / 100)
}

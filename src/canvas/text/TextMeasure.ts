import type { Measure } from '../../domain/look/wrapLine.ts'

/** Measured once at this size; canvas text scales evenly. */
const REFERENCE_PX = 100
const REMEMBERED = 50_000

/** Measures with the browser's own text engine and remembers every word. Make a new one when fonts have arrived. */
export function createMeasure(family: string): Measure {
  const context = document.createElement('canvas').getContext('2d')
  if (!context) throw new Error('this browser gives no 2D canvas')
  const caches = [new Map<string, number>(), new Map<string, number>()] as const
  let current: boolean | undefined
  return (text, bold) => {
    const cache = caches[bold ? 1 : 0]
    const known = cache.get(text)
    if (known !== undefined) return known
    if (current !== bold) context.font = fontOf(REFERENCE_PX, bold, family)
    current = bold
    const width = context.measureText(text).width / REFERENCE_PX
    if (cache.size >= REMEMBERED) cache.clear()
    cache.set(text, width)
    return width
  }
}

export function fontOf(size: number, bold: boolean, family: string): string {
  return `${bold ? 650 : 450} ${size}px ${family}`
}

import { type SvgNode, svg } from '../../context-map/SvgNode.ts'

export interface DrawnLine {
  readonly text: string
  readonly x: number
  /** Baseline. */
  readonly y: number
  readonly size: number
  readonly bold: boolean
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly direction?: 'ltr' | 'rtl'
  readonly fill: string
  readonly opacity?: number
}

/** A line of selectable text. */
export function drawText(line: DrawnLine): SvgNode {
  const { text, x, y, size, bold, anchor = 'start', direction = 'ltr', fill, opacity = 1 } = line
  return svg(
    'text',
    {
      ...{ x: round(x), y: round(y), 'font-size': size, 'font-weight': bold ? 650 : 450, fill },
      ...(anchor === 'start' ? {} : { 'text-anchor': anchor }),
      ...(direction === 'ltr' ? {} : { direction }),
      ...(opacity === 1 ? {} : { opacity }),
    },
    [text],
  )
}

/** Hundredths of a board unit are enough. */
export function round(value: number): number {
  return Math.round(value * 100) / 100
}

import type { ModelRelationship } from '../interpretation/model.ts'
import { textWidth } from './textWidth.ts'
import { shorten } from './wrapText.ts'

export const LABEL_STYLE = { sizePx: 12 } as const
export const LABEL_LINE = 16

const WIDEST = 210
const MOST_LINES = 3

export interface EdgeLabel {
  readonly width: number
  readonly height: number
  readonly lines: readonly string[]
}

/** What crosses, shortened to three lines; undefined where nothing does. */
export function edgeLabel({ via }: ModelRelationship): EdgeLabel | undefined {
  if (via.length === 0) return undefined
  const shown = via.length > MOST_LINES ? via.slice(0, MOST_LINES - 1) : via
  const lines = shown.map((name) => shorten(name, WIDEST, LABEL_STYLE))
  if (shown.length < via.length) lines.push(`and ${via.length - shown.length} more`)
  return {
    width: Math.max(...lines.map((line) => textWidth(line, LABEL_STYLE.sizePx))) + 12,
    height: lines.length * LABEL_LINE + 6,
    lines,
  }
}

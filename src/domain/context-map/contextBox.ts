import type { Rect } from '../geometry/Rect.ts'
import type { MapContext } from './ContextMap.ts'
import { contextCaption } from './contextSummary.ts'
import { textWidth } from './textWidth.ts'
import { shorten, wrapText } from './wrapText.ts'

export const NAME_STYLE = { sizePx: 17, bold: true } as const
export const CAPTION_STYLE = { sizePx: 11.5 } as const
export const CHIP_STYLE = { sizePx: 12.5 } as const

const PADDING = 18
const INNER_WIDTH = { least: 150, most: 250 } as const
const NAME_LINE = 22
const CAPTION_LINE = 20
const CHIP = { height: 26, padding: 10, gap: 6 } as const
const MOST_CHIPS = 14

export interface Chip extends Rect {
  readonly text: string
  /** The whole name, for the tooltip. */
  readonly name: string
  readonly kind: 'aggregate' | 'system' | 'more'
}

/** What stands in the box of one context; positions are relative to its top left corner, text by its baseline. */
export interface ContextBox {
  readonly width: number
  readonly height: number
  readonly nameLines: readonly { readonly text: string; readonly y: number }[]
  /** Subdomain and big ball of mud in words; empty where neither is said. */
  readonly caption: { readonly text: string; readonly y: number }
  readonly chips: readonly Chip[]
}

/** Room left of the name for the subdomain's icon. */
export const ICON_COLUMN = 26

/** Sets the text of a context and says how large its box must be. */
export function contextBox(context: MapContext): ContextBox {
  const indent = context.subdomain === null ? 0 : ICON_COLUMN
  const nameTexts = wrapText(context.name, INNER_WIDTH.most - indent, 3, NAME_STYLE)
  const caption = contextCaption(context)
  const labels = chipLabels(context)
  const inner = Math.min(
    INNER_WIDTH.most,
    Math.max(
      INNER_WIDTH.least,
      ...nameTexts.map((text) => indent + textWidth(text, NAME_STYLE.sizePx, true)),
      textWidth(caption, CAPTION_STYLE.sizePx),
      ...labels.map(({ width }) => width),
    ),
  )
  const captionTop = PADDING + nameTexts.length * NAME_LINE
  const chipsTop = captionTop + (caption === '' ? 0 : CAPTION_LINE) + 8
  const chips = flow(labels, inner, chipsTop)
  const last = chips.at(-1)
  return {
    width: inner + 2 * PADDING,
    height: (last ? last.y + last.height : chipsTop - 8) + PADDING,
    nameLines: nameTexts.map((text, line) => ({ text, y: PADDING + line * NAME_LINE + 15 })),
    caption: { text: caption, y: captionTop + 13 },
    chips,
  }
}

type Label = Pick<Chip, 'text' | 'name' | 'kind' | 'width'>

function chipLabels({ aggregates, systems }: MapContext): Label[] {
  const all = [
    ...aggregates.map((name) => ({ name, kind: 'aggregate' as const })),
    ...systems.map((name) => ({ name, kind: 'system' as const })),
  ]
  const shown = all.length > MOST_CHIPS ? all.slice(0, MOST_CHIPS - 1) : all
  const labels: Label[] = shown.map(({ name, kind }) => chipLabel(name, kind))
  if (shown.length < all.length) labels.push(chipLabel(`and ${all.length - shown.length} more`, 'more'))
  return labels
}

function chipLabel(name: string, kind: Chip['kind']): Label {
  const text = shorten(name, INNER_WIDTH.most - 2 * CHIP.padding, CHIP_STYLE)
  return { text, name, kind, width: textWidth(text, CHIP_STYLE.sizePx) + 2 * CHIP.padding }
}

/** Left to right, a new row where the next one would not fit. */
function flow(labels: readonly Label[], widthPx: number, top: number): Chip[] {
  let x = 0
  let y = top
  return labels.map((label) => {
    if (x > 0 && x + label.width > widthPx) {
      x = 0
      y += CHIP.height + CHIP.gap
    }
    const chip = { ...label, x: PADDING + x, y, height: CHIP.height }
    x += label.width + CHIP.gap
    return chip
  })
}

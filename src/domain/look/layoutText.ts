import { piecesOf } from './pieces.ts'
import { elide, type Measure, wrapLine } from './wrapLine.ts'

/** Board units. */
export const LEAST_SIZE = 9
/** Fields are this much smaller than the name. */
const BODY = 0.74
export const NAME_LEADING = 1.18
const BODY_LEADING = 1.32
/** Between name and fields, in name sizes. */
const BODY_GAP = 0.35

export interface TextLine {
  readonly text: string
  /** Baseline, from the top of the box. */
  readonly y: number
  readonly size: number
  readonly bold: boolean
}

/** A text set into a box, board units; the name is centred, fields stand below it. */
export interface TextLayout {
  readonly lines: readonly TextLine[]
  /** Font size of the name. */
  readonly size: number
  readonly direction: 'ltr' | 'rtl'
  /** There are fields: they start at the edge, the name stands on top. Without: the name stands in the middle. */
  readonly fields: boolean
  /** Not even the least size was small enough; the last line ends in an ellipsis. */
  readonly clipped: boolean
}

export interface TextBox {
  readonly width: number
  readonly height: number
  /** The size of a short text. */
  readonly largest: number
}

/**
 * Sets the first line that is not blank bold and what follows smaller, in the largest whole font size that fits the
 * box. Words are only cut where no size holds them whole; text is only left out where the least size is too large.
 */
export function layoutText(text: string, box: TextBox, measure: Measure): TextLayout {
  const paragraphs = text.split(/\r\n|\r|\n/).map(piecesOf)
  const first = paragraphs.findIndex((pieces) => pieces.length > 0)
  const name = paragraphs[first] ?? []
  const body = first < 0 ? [] : trimEnd(paragraphs.slice(first + 1))
  const shape = { direction: directionOf(text), fields: body.length > 0 } as const

  const set = (size: number, cuts: boolean): Setting | undefined => {
    const bodySize = Math.max(LEAST_SIZE, Math.round(size * BODY))
    const head = wrapLine(name, box.width / size, true, measure, cuts)
    const rest = body.map((pieces) =>
      pieces.length === 0 ? [''] : wrapLine(pieces, box.width / bodySize, false, measure, true),
    )
    if (!head || rest.includes(undefined)) return undefined
    return { size, bodySize, head, rest: rest.flatMap((lines) => lines ?? []) }
  }
  const fits = (cuts: boolean) => (size: number) => {
    const setting = set(size, cuts)
    return setting && heightOf(setting) <= box.height ? setting : undefined
  }

  const setting = largestThat(fits(false), box.largest) ?? largestThat(fits(true), box.largest)
  if (setting) return { ...shape, lines: place(setting, box), size: setting.size, clipped: false }
  const least = set(LEAST_SIZE, true)
  const lines = least ? clip(place(least, { ...box, height: 0 }), box, measure) : []
  return { ...shape, lines, size: LEAST_SIZE, clipped: true }
}

interface Setting {
  readonly size: number
  readonly bodySize: number
  readonly head: readonly string[]
  readonly rest: readonly string[]
}

/** Binary search over whole sizes. */
function largestThat(fits: (size: number) => Setting | undefined, largest: number): Setting | undefined {
  let best: Setting | undefined
  for (let low = LEAST_SIZE, high = Math.max(LEAST_SIZE, Math.floor(largest)); low <= high; ) {
    const middle = (low + high) >> 1
    const setting = fits(middle)
    if (setting) {
      best = setting
      low = middle + 1
    } else high = middle - 1
  }
  return best
}

function heightOf({ size, bodySize, head, rest }: Setting): number {
  const body = rest.length > 0 ? BODY_GAP * size + rest.length * bodySize * BODY_LEADING : 0
  return head.length * size * NAME_LEADING + body
}

function place(setting: Setting, box: { readonly height: number }): readonly TextLine[] {
  const { size, bodySize, head, rest } = setting
  let y = rest.length > 0 ? 0 : Math.max(0, (box.height - heightOf(setting)) / 2)
  const line = (text: string, size: number, leading: number, bold: boolean): TextLine => {
    const top = y
    y += size * leading
    return { text, size, bold, y: top + size * ((leading - 1) / 2 + 0.8) }
  }
  const named = head.map((text) => line(text, size, NAME_LEADING, true))
  y += BODY_GAP * size
  return [...named, ...rest.map((text) => line(text, bodySize, BODY_LEADING, false))]
}

function clip(lines: readonly TextLine[], box: TextBox, measure: Measure): readonly TextLine[] {
  const kept = lines.filter(({ y, size }) => y + size * 0.25 <= box.height)
  const last = kept.at(-1) ?? lines[0]
  if (!last) return []
  return [...kept.slice(0, -1), { ...last, text: elide(last.text, box.width / last.size, last.bold, measure) }]
}

function trimEnd<T>(paragraphs: readonly (readonly T[])[]): readonly (readonly T[])[] {
  const last = paragraphs.findLastIndex((pieces) => pieces.length > 0)
  return paragraphs.slice(0, last + 1)
}

const RTL = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/** By the first letter, as `dir=auto` does. */
function directionOf(text: string): 'ltr' | 'rtl' {
  const letter = /\p{L}/u.exec(text)?.[0]
  return letter !== undefined && RTL.test(letter) ? 'rtl' : 'ltr'
}

import * as z from 'zod/mini'
import type { Point, Rect } from '../../../domain/geometry/Rect.ts'
import type { Drawing, Sheet } from './Drawing.ts'
import { plainText, unescaped } from './html.ts'

const PAYLOAD = /\(miro-data-v1\)([A-Za-z0-9+/=\s]+)\(\/miro-data-v1\)/
/** Frames in frames; a payload that goes in circles ends too. */
const DEEPEST = 20

const number = z.catch(z.number(), 0)
const end = z.catch(z.optional(z.object({ widgetIndex: z.number() })), undefined)
const widgetSchema = z.object({
  _position: z.catch(
    z.nullish(z.object({ offsetPx: z.object({ x: z.number(), y: z.number() }), schema: z.optional(z.string()) })),
    null,
  ),
  _parent: z.catch(z.nullish(z.object({ index: z.number() })), null),
  scale: z.catch(z.object({ scale: z.number() }), { scale: 1 }),
  size: z.catch(z.object({ width: number, height: number }), { width: 0, height: 0 }),
  text: z.catch(z.string(), ''),
  style: z.catch(z.string(), '{}'),
  ...{ primary: end, secondary: end },
})
type Widget = z.infer<typeof widgetSchema>

const objectSchema = z.object({ widgetData: z.object({ type: z.string(), json: widgetSchema }) })
const payloadSchema = z.object({ data: z.object({ objects: z.array(z.unknown()) }) })
const styleSchema = z.object({ sbc: z.optional(z.number()), bc: z.optional(z.number()) })

type Kinded = Widget & { readonly kind: string }

/**
 * What Miro hides in the HTML it copies: stickies, shapes and texts with their colours, connectors bound at both ends,
 * frames. Objects name each other by their place in the list, and most places are told from the parent's top left.
 * Undefined where the HTML is not Miro's or cannot be read.
 */
export function readMiro(html: string): Drawing | undefined {
  const payload = payloadSchema.safeParse(decoded(html))
  if (!payload.success) return undefined
  const widgets = payload.data.data.objects.map((object): Kinded | null => {
    const one = objectSchema.safeParse(object)
    return one.success ? { ...one.data.widgetData.json, kind: one.data.widgetData.type } : null
  })
  const drawn = widgets.flatMap((widget, index) => (widget ? [{ widget, index, rect: rectOf(widgets, index) }] : []))
  return {
    sheets: drawn
      .filter(({ widget }) => ['sticker', 'shape', 'text', 'card'].includes(widget.kind))
      .map(({ widget, index, rect }): Sheet => {
        return { id: String(index), text: plainText(widget.text), colour: colourOf(widget), ...rect }
      }),
    arrows: drawn.flatMap(({ widget: { kind, primary, secondary } }) =>
      kind === 'line' && primary && secondary
        ? [{ from: String(primary.widgetIndex), to: String(secondary.widgetIndex) }]
        : [],
    ),
    frames: drawn
      .filter(({ widget }) => widget.kind === 'frame')
      .map(({ widget, rect }) => ({ name: plainText(widget.text), ...rect })),
  }
}

/** Base64 of JSON whose bytes are all shifted by one number, which the first of them tells: it stands for `{`. */
function decoded(html: string): unknown {
  const base64 = PAYLOAD.exec(unescaped(html))?.[1]
  if (base64 === undefined) return undefined
  try {
    const bytes = Uint8Array.from(atob(base64.replace(/\s/g, '')), (letter) => letter.charCodeAt(0))
    const shift = '{'.charCodeAt(0) - (bytes[0] ?? 0)
    return JSON.parse(new TextDecoder().decode(bytes.map((byte) => byte + shift)))
  } catch {
    return undefined
  }
}

function rectOf(widgets: readonly (Kinded | null)[], index: number): Rect {
  const { scale = { scale: 1 }, size = { width: 0, height: 0 } } = widgets[index] ?? {}
  const { x, y } = centreAt(widgets, index, 0)
  const [width, height] = [size.width * scale.scale, size.height * scale.scale]
  return { x: x - width / 2, y: y - height / 2, width, height }
}

function centreAt(widgets: readonly (Kinded | null)[], index: number, depth: number): Point {
  const widget = widgets[index]
  const offset = widget?._position?.offsetPx ?? { x: 0, y: 0 }
  const parent = widget?._parent ? widgets[widget._parent.index] : undefined
  const isRelative = widget?._position?.schema === 'parentOffsetPx'
  if (!widget?._parent || !parent || !isRelative || depth > DEEPEST) return offset
  const { x, y } = centreAt(widgets, widget._parent.index, depth + 1)
  const { scale } = parent.scale
  return {
    x: x + (offset.x - parent.size.width / 2) * scale,
    y: y + (offset.y - parent.size.height / 2) * scale,
  }
}

/** A decimal number; negative: none. */
function colourOf({ style }: Widget): string | null {
  try {
    const { sbc, bc } = styleSchema.parse(JSON.parse(style))
    const colour = sbc ?? bc ?? -1
    return colour < 0 ? null : `#${(colour & 0xffffff).toString(16).padStart(6, '0')}`
  } catch {
    return null
  }
}

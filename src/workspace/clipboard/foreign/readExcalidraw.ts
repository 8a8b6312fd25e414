import * as z from 'zod/mini'
import { centreOf, containsPoint } from '../../../domain/geometry/Rect.ts'
import type { Drawing, Sheet } from './Drawing.ts'

const number = z.catch(z.number(), 0)
const words = z.catch(z.optional(z.string()), undefined)
const binding = z.catch(z.optional(z.nullable(z.object({ elementId: z.string() }))), undefined)

const elementSchema = z.object({
  ...{ id: z.string(), type: z.string(), x: number, y: number, width: number, height: number },
  ...{ isDeleted: z.catch(z.boolean(), false), backgroundColor: words, groupIds: z.catch(z.array(z.string()), []) },
  ...{ text: words, originalText: words, name: z.catch(z.nullish(z.string()), null) },
  containerId: z.catch(z.nullish(z.string()), null),
  ...{ startBinding: binding, endBinding: binding },
})
type Element = z.infer<typeof elementSchema>

const clipboardSchema = z.object({
  type: z.enum(['excalidraw/clipboard', 'excalidraw-api/clipboard', 'excalidraw']),
  elements: z.array(z.unknown()),
})

/**
 * Excalidraw's JSON, from its clipboard or a file: texts with the shape that holds them (bound, or grouped and around
 * them; all of one shape on one sheet), arrows bound at both ends, frames. Undefined where the text is nothing of the kind.
 */
export function readExcalidraw(text: string): Drawing | undefined {
  const parsed = clipboardSchema.safeParse(jsonOf(text))
  if (!parsed.success) return undefined
  const elements = parsed.data.elements.flatMap((element): Element[] => {
    const one = elementSchema.safeParse(element)
    return one.success && !one.data.isDeleted ? [one.data] : []
  })
  const arrows = elements.filter(({ type }) => type === 'arrow')
  const isLabel = new Set(arrows.map(({ id }) => id))
  const texts = elements.filter(({ type, containerId }) => type === 'text' && !isLabel.has(containerId ?? ''))
  return {
    sheets: sheetsOf(texts, elements),
    arrows: arrows.flatMap(({ startBinding, endBinding }) =>
      startBinding && endBinding ? [{ from: startBinding.elementId, to: endBinding.elementId }] : [],
    ),
    frames: elements
      .filter(({ type }) => type === 'frame')
      .map(({ name, x, y, width, height }) => ({ name: name ?? '', x, y, width, height })),
  }
}

function sheetsOf(texts: readonly Element[], elements: readonly Element[]): readonly Sheet[] {
  const papers = new Map<Element, Element[]>()
  for (const text of texts) {
    const paper = holderOf(text, elements) ?? text
    papers.set(paper, [...(papers.get(paper) ?? []), text])
  }
  return Array.from(papers, ([paper, lines]) => sheetOf(paper, lines))
}

function holderOf(text: Element, elements: readonly Element[]): Element | undefined {
  return elements.find(({ id }) => id === text.containerId) ?? elements.find((other) => holds(other, text))
}

/** Texts from top to bottom. */
function sheetOf({ id, x, y, width, height, backgroundColor }: Element, texts: readonly Element[]): Sheet {
  const colour = /^#[0-9a-f]{6}/i.exec(backgroundColor ?? '')?.[0] ?? null
  const words = texts
    .toSorted((a, b) => a.y - b.y || a.x - b.x)
    .map(({ originalText, text }) => (originalText ?? text ?? '').trim())
  return { ...{ id, x, y, width, height, colour }, text: words.filter((line) => line !== '').join('\n') }
}

/** Before texts could be bound, and in libraries, shape and text are merely grouped. */
function holds(shape: Element, text: Element): boolean {
  const isShape = ['rectangle', 'ellipse', 'diamond', 'stickynote'].includes(shape.type)
  return isShape && shape.groupIds.some((id) => text.groupIds.includes(id)) && containsPoint(shape, centreOf(text))
}

function jsonOf(text: string): unknown {
  if (!text.trimStart().startsWith('{')) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

import { type KeyboardEvent, type MouseEvent, useMemo } from 'react'
import { useStore } from 'zustand'
import { hostedStyle } from '../../domain/context-map/mapStyle.ts'
import type { SvgNode } from '../../domain/context-map/SvgNode.ts'
import type { ContextElement, DomainModel } from '../../domain/interpretation/model.ts'
import { theme } from '../../ui/theme/theme.ts'
import { type Dressing, SvgTree } from './SvgTree.tsx'
import type { DrawnMap } from './useMapDrawing.ts'

interface MapPictureProps {
  readonly drawn: DrawnMap
  readonly model: DomainModel
  /** The context that is selected whole, and those with something selected in them. */
  readonly context: string | undefined
  readonly touched: ReadonlySet<string>
  /** Index on the map, -1 for none. */
  readonly relationship: number
  readonly onContext: (context: ContextElement) => void
  readonly onElement: (context: ContextElement, index: number) => void
  readonly onOpen: (context: ContextElement) => void
  readonly onRelationship: (index: number) => void
}

/** The picture of the SVG export, alive: contexts, their stickies and relationships can be reached and chosen. */
export function MapPicture({ drawn, model, context: chosen, touched, relationship, ...on }: MapPictureProps) {
  const shown = useStore(theme, (state) => state.shown)
  const style = useMemo(() => hostedStyle(shown), [shown])
  const contexts = new Map(model.contexts.map((context) => [context.id, context]))

  const dress = ({ attributes, children }: SvgNode): Dressing => {
    const context = contexts.get(String(attributes['data-context']))
    if (context) {
      const words = children.flatMap((child) =>
        typeof child !== 'string' && child.tag === 'title' ? child.children : [],
      )
      return {
        attributes: {
          ...pressable(() => on.onContext(context), context.id === chosen, words.join('')),
          'data-touched': touched.has(context.id) || undefined,
          onDoubleClick: () => on.onOpen(context),
          onClick: (event) => {
            const chip = event.target instanceof Element ? event.target.closest('[data-element]') : null
            if (chip) on.onElement(context, Number(chip.getAttribute('data-element')))
            else on.onContext(context)
          },
        },
      }
    }
    const index = attributes['data-relationship']
    if (typeof index !== 'number') return {}
    const line = children.find((child) => typeof child !== 'string' && child.attributes.class === 'map-line')
    const title = children.find((child) => typeof child !== 'string' && child.tag === 'title')
    return {
      attributes: pressable(
        () => on.onRelationship(index),
        index === relationship,
        typeof title === 'object' ? title.children.join('') : '',
      ),
      after: typeof line === 'object' ? <path className="map-reach" d={String(line.attributes.d)} /> : null,
    }
  }

  return (
    <>
      <style>{style}</style>
      <SvgTree node={drawn.drawing.root} dress={dress} />
    </>
  )
}

/** What makes a group of shapes a button. */
function pressable(press: () => void, isPressed: boolean, label: string) {
  return {
    role: 'button',
    tabIndex: 0,
    'aria-label': label,
    'aria-pressed': isPressed,
    onClick: (_: MouseEvent<SVGElement>) => press(),
    onKeyDown: (event: KeyboardEvent<SVGElement>) => {
      if (event.key !== 'Enter' && event.key !== ' ') return
      event.preventDefault()
      press()
    },
  }
}

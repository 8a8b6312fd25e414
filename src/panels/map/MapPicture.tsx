import { type KeyboardEvent, useMemo } from 'react'
import { useStore } from 'zustand'
import { hostedStyle } from '../../domain/context-map/mapStyle.ts'
import type { SvgNode } from '../../domain/context-map/SvgNode.ts'
import type { ContextElement, DomainModel, Element } from '../../domain/interpretation/model.ts'
import { theme } from '../../ui/theme/theme.ts'
import { type Dressing, SvgTree } from './SvgTree.tsx'
import type { MapChoice } from './useMapChoice.ts'
import type { DrawnMap } from './useMapDrawing.ts'

interface MapPictureProps {
  readonly drawn: DrawnMap
  readonly model: DomainModel
  readonly choice: MapChoice
  readonly onContext: (context: ContextElement) => void
  readonly onElement: (element: Element) => void
  readonly onOpen: (context: ContextElement) => void
}

/** The picture of the SVG export, alive: contexts, their stickies and relationships can be reached and chosen. */
export function MapPicture({ drawn, model, choice, onContext, onElement, onOpen }: MapPictureProps) {
  const shown = useStore(theme, (state) => state.shown)
  const style = useMemo(() => hostedStyle(shown), [shown])
  const contexts = new Map(model.contexts.map((context) => [context.id, context]))

  const dressContext = (context: ContextElement): Dressing => ({
    attributes: {
      ...pressable(() => onContext(context), context.id === choice.context?.id),
      'data-touched': choice.touched.has(context.id) || undefined,
      onDoubleClick: () => onOpen(context),
      onClick: ({ target }) => {
        const chip = target instanceof SVGElement ? target.closest('[data-element]') : null
        const element = chip && elementAt(context, Number(chip.getAttribute('data-element')))
        if (element) onElement(element)
        else onContext(context)
      },
    },
  })
  const dressChip = (element: Element | undefined): Dressing => ({
    attributes: { 'data-chosen': element?.notes.some((id) => choice.selection.has(id)) || undefined },
  })
  const dressRelationship = (index: number, { children }: SvgNode): Dressing => ({
    attributes: pressable(() => choice.chooseRelationship(index), index === choice.relationshipIndex),
    after: children.map((child) =>
      typeof child !== 'string' && child.attributes.class === 'map-line' ? (
        <path key="reach" className="map-reach" d={String(child.attributes.d)} />
      ) : null,
    ),
  })
  const dress = (node: SvgNode): Dressing => {
    const {
      'data-context': id,
      'data-of': holderId,
      'data-element': element,
      'data-relationship': index,
    } = node.attributes
    const context = contexts.get(String(id))
    if (context) return dressContext(context)
    const holder = contexts.get(String(holderId))
    if (holder) return dressChip(elementAt(holder, Number(element)))
    return typeof index === 'number' ? dressRelationship(index, node) : {}
  }

  return (
    <>
      <style>{style}</style>
      <SvgTree node={drawn.drawing.root} dress={dress} />
    </>
  )
}

function elementAt({ aggregates, systems }: ContextElement, index: number): Element | undefined {
  return [...aggregates, ...systems][index]
}

/** What makes a group of shapes a button. */
function pressable(press: () => void, isPressed: boolean) {
  return {
    role: 'button',
    tabIndex: 0,
    'aria-pressed': isPressed,
    onClick: () => press(),
    onKeyDown: (event: KeyboardEvent<SVGElement>) => {
      if (event.key !== 'Enter' && event.key !== ' ') return
      event.preventDefault()
      press()
    },
  }
}

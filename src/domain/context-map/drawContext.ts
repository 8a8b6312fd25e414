import type { Rect } from '../geometry/Rect.ts'
import type { MapContext } from './ContextMap.ts'
import { type Chip, contextBox, ICON_COLUMN } from './contextBox.ts'
import { mudOutline } from './mudOutline.ts'
import { type SvgNode, svg } from './SvgNode.ts'
import { SUBDOMAIN_ICONS } from './subdomainIcon.ts'

/** One context in its place: the box, name, subdomain, and its aggregates and systems as small stickies. */
export function drawContext(context: MapContext, box: Rect): SvgNode {
  const { nameLines, caption, chips } = contextBox(context)
  const left = box.x + 18
  const nameLeft = left + (context.subdomain === null ? 0 : ICON_COLUMN)
  const nameTop = nameLines[0]?.y ?? 0
  return svg(
    'g',
    {
      class: `map-context map-${context.subdomain ?? 'plain'}`,
      'data-context': context.id,
      'aria-label': context.name,
    },
    [
      svg('title', {}, [context.name]),
      outline(context, box),
      ...(context.subdomain === null
        ? []
        : [
            svg('path', {
              class: 'map-icon',
              d: SUBDOMAIN_ICONS[context.subdomain],
              transform: `translate(${left} ${box.y + nameTop - 14})`,
            }),
          ]),
      ...nameLines.map(({ text, y }) => svg('text', { class: 'map-name', x: nameLeft, y: box.y + y }, [text])),
      ...(caption.text === ''
        ? []
        : [svg('text', { class: 'map-caption', x: left, y: box.y + caption.y }, [caption.text])]),
      ...chips.map((chip, index) => drawChip(chip, index, context, box)),
    ],
  )
}

function outline(context: MapContext, box: Rect): SvgNode {
  if (context.bigBallOfMud) return svg('path', { class: 'map-box', d: mudOutline(box) })
  return svg('rect', { class: 'map-box', ...pick(box), rx: 12 })
}

/** `data-element` is its index among the aggregates, then systems, of the context in `data-of`. */
function drawChip(chip: Chip, index: number, { id }: MapContext, box: Rect): SvgNode {
  const x = box.x + chip.x
  const y = box.y + chip.y
  const element = chip.kind === 'more' ? {} : { 'data-of': id, 'data-element': index }
  return svg('g', { class: `map-chip map-chip-${chip.kind}`, ...element }, [
    ...(chip.text === chip.name ? [] : [svg('title', {}, [chip.name])]),
    svg('rect', { x, y, width: chip.width, height: chip.height, rx: 3 }),
    svg('text', { x: x + 10, y: y + 17.5 }, [chip.text]),
  ])
}

function pick({ x, y, width, height }: Rect) {
  return { x, y, width, height }
}

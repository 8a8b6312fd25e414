import { type Note, rectOf } from '../../board/Board.ts'
import { type SvgNode, svg } from '../../context-map/SvgNode.ts'
import { layoutText } from '../../look/layoutText.ts'
import { FOLD, FOOT, foldedOutline, NOTE_INK, textBoxOf, tiltOf, YIELD_MARKS } from '../../look/NoteShape.ts'
import type { Measure } from '../../look/wrapLine.ts'
import { KIND_GLYPHS } from '../../notation/glyphs.ts'
import { getKind } from '../../notation/kinds.ts'
import { type DrawnLine, drawText, round } from './drawText.ts'

/** Of the definitions that every picture holds. */
export const SHADE = svg('linearGradient', { id: 'shade', x1: 0, y1: 0, x2: 0, y2: 1 }, [
  svg('stop', { offset: 0, 'stop-color': '#fff', 'stop-opacity': 0.15 }),
  svg('stop', { offset: 0.35, 'stop-color': '#fff', 'stop-opacity': 0 }),
  svg('stop', { offset: 1, 'stop-color': '#000', 'stop-opacity': 0.045 }),
])

/** A sticky as it hangs on the wall: paper, what marks its kind, its words. */
export function drawNote(note: Note, measure: Measure): SvgNode {
  const { x, y, width, height } = rectOf(note)
  const { label } = getKind(note.kind)
  const turn = tiltOf(note.kind)
  const tilt = turn === 0 ? '' : ` rotate(${round((turn * 180) / Math.PI)} ${width / 2} ${height / 2})`
  return svg('g', { transform: `translate(${round(x)} ${round(y)})${tilt}`, 'data-kind': note.kind }, [
    svg('title', {}, [label]),
    ...drawPaper(note, width, height),
    ...drawFoot(note, width, height, measure),
    ...noteLines(note, measure).map(drawText),
  ])
}

function drawPaper({ kind }: Note, width: number, height: number): readonly SvgNode[] {
  const { colour, mark } = getKind(kind)
  const sheet = (look: SvgNode['attributes']) =>
    mark === 'folded-corner'
      ? svg('path', { d: foldedOutline(width, height), ...look })
      : svg('rect', { width, height, rx: 2, ...look })
  return [
    sheet({ transform: 'translate(0 3)', fill: '#281e0a', 'fill-opacity': 0.16 }),
    sheet({ fill: colour }),
    sheet({ fill: 'url(#shade)', stroke: '#000', 'stroke-opacity': 0.14 }),
    ...(mark === 'folded-corner'
      ? [svg('path', { d: `M${width - FOLD} 0V${FOLD}H${width}Z`, fill: '#000', 'fill-opacity': 0.16 })]
      : []),
    ...(mark === 'dashed' ? [dashes(width, height)] : []),
  ]
}

function dashes(width: number, height: number): SvgNode {
  return svg('rect', {
    ...{ x: 3, y: 3, width: width - 6, height: height - 6, fill: 'none' },
    ...{ stroke: '#000', 'stroke-opacity': 0.45, 'stroke-width': 2, 'stroke-dasharray': '8 6' },
  })
}

function drawFoot(note: Note, width: number, height: number, measure: Measure): readonly SvgNode[] {
  const { glyph, font, inset } = FOOT
  const { label } = getKind(note.kind)
  const [top, start] = [height - inset - glyph, inset + glyph + 4]
  const fits = measure(label, true) * font <= width - inset - start
  const base = { size: font, bold: true, fill: NOTE_INK }
  return [
    svg('path', {
      ...{ d: KIND_GLYPHS[note.kind], transform: `translate(${inset} ${top}) scale(${round(glyph / 24)})` },
      ...{ fill: 'none', stroke: NOTE_INK, 'stroke-width': 2.6, 'stroke-opacity': 0.68 },
      ...{ 'stroke-linecap': 'round', 'stroke-linejoin': 'round' },
    }),
    ...(fits ? [drawText({ ...base, text: label, x: start, y: top + glyph / 2 + font / 2.8, opacity: 0.68 })] : []),
    ...(note.yields
      ? [
          drawText({
            ...base,
            text: YIELD_MARKS[note.yields],
            anchor: 'end',
            x: width - inset,
            y: height - inset - glyph / 2 + font / 2.8,
          }),
        ]
      : []),
  ]
}

/** The words of a sticky, line by line, from its top left. */
export function noteLines(note: Note, measure: Measure): readonly DrawnLine[] {
  const box = textBoxOf(rectOf(note))
  const { lines, direction, fields } = layoutText(note.text, box, measure)
  const [middle, start] = [box.x + box.width / 2, direction === 'rtl' ? box.x + box.width : box.x]
  return lines
    .filter((line) => line.text !== '')
    .map(({ text, y, size, bold }) => {
      const centred = bold || !fields
      const at = centred ? ({ x: middle, anchor: 'middle' } as const) : { x: start }
      return { text, y: box.y + y, size, bold, direction, fill: NOTE_INK, ...at }
    })
}

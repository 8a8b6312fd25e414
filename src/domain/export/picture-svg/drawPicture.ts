import { type Board, type Note, rectOf } from '../../board/Board.ts'
import { compareDrawingOrder } from '../../board/drawingOrder.ts'
import { type SvgNode, svg } from '../../context-map/SvgNode.ts'
import { centreOf, type Rect } from '../../geometry/Rect.ts'
import { type LinkPath, linkPath } from '../../look/LinkPath.ts'
import { TAPE } from '../../look/tape.ts'
import { drawFrame, titleLines } from './drawFrame.ts'
import { drawLink } from './drawLink.ts'
import { drawNote, SHADE } from './drawNote.ts'
import { drawText, round } from './drawText.ts'
import { type PictureSource, pictureBounds } from './PictureSource.ts'
import { FONT_STACK, PAPER } from './palette.ts'

const NOTHING: Rect = { x: 0, y: 0, width: 320, height: 200 }

/**
 * The wall as an SVG element, its view box in board units: what lies where on the wall lies there in the picture, in the
 * same colours, with text that can be selected. `style` is a style sheet, for fonts that travel along.
 */
export function drawPicture(source: PictureSource, style = ''): SvgNode {
  const { board, measure } = source
  const bounds = pictureBounds(board) ?? NOTHING
  const frames = [...board.frames.values()].sort(compareDrawingOrder)
  const notes = [...board.notes.values()].sort(compareDrawingOrder)
  const links = linksOf(source)
  const arrows = (above: boolean) =>
    links.filter(({ path }) => path.above === above).map(({ path, drawn }) => drawLink(path, drawn))
  const { x, y, width, height } = bounds
  return svg(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `${x} ${y} ${width} ${height}`,
      ...{ width, height, role: 'img', 'font-family': FONT_STACK },
    },
    [
      svg('title', {}, [board.title]),
      svg('defs', {}, [...(style === '' ? [] : [svg('style', {}, [style])]), SHADE]),
      svg('rect', { x, y, width, height, fill: PAPER.paper }),
      ...frames.map(drawFrame),
      ...notes.filter(({ pivotal }) => pivotal).flatMap((note) => drawTape(note, bounds)),
      ...arrows(false),
      ...notes.map((note) => drawNote(note, measure)),
      ...arrows(true),
      ...frames.flatMap((frame) => titleLines(frame, measure).map(drawText)),
    ],
  )
}

function drawTape(note: Note, { y, height }: Rect): readonly SvgNode[] {
  const { width, edge, light } = TAPE
  const left = round(centreOf(rectOf(note)).x - width / 2)
  const strip = (x: number, across: number, fill: string) => svg('rect', { x, y, width: across, height, fill })
  return [
    strip(left, width, light.fill),
    strip(left, edge, light.edge),
    strip(round(left + width - edge), edge, light.edge),
  ]
}

interface Arrow {
  readonly path: LinkPath
  readonly drawn: boolean
}

function linksOf({ board, inferred }: PictureSource): readonly Arrow[] {
  const firm = [...board.links.values()].filter(({ rejected }) => !rejected).sort(compareDrawingOrder)
  const known = new Set(firm.map(({ from, to }) => `${from} → ${to}`))
  const guessed = inferred.filter(({ from, to }) => !known.has(`${from} → ${to}`))
  return [
    ...firm.flatMap((link) => arrowOf(board, link, true)),
    ...guessed.flatMap((link) => arrowOf(board, link, false)),
  ]
}

function arrowOf({ notes }: Board, link: { readonly from: string; readonly to: string }, drawn: boolean) {
  const [from, to] = [notes.get(link.from), notes.get(link.to)]
  return from && to && from !== to ? [{ path: linkPath(rectOf(from), rectOf(to)), drawn }] : []
}

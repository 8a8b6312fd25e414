import { rectOf } from '../../../domain/board/Board.ts'
import { titleLines } from '../../../domain/export/picture-svg/drawFrame.ts'
import { noteLines } from '../../../domain/export/picture-svg/drawNote.ts'
import type { DrawnLine } from '../../../domain/export/picture-svg/drawText.ts'
import type { PictureSource } from '../../../domain/export/picture-svg/PictureSource.ts'
import { inReadingOrder } from '../../../workspace/flow/inReadingOrder.ts'
import type { GhostFonts } from './GhostFonts.ts'

/** Every line of text in the picture, board units: the frames' names, then the stickies as one reads them. */
export function linesOf({ board, measure }: PictureSource): readonly DrawnLine[] {
  const titles = [...board.frames.values()].flatMap((frame) => titleLines(frame, measure))
  const words = inReadingOrder([...board.notes.values()]).flatMap((note) => {
    const { x, y } = rectOf(note)
    return noteLines(note, measure).map((line) => ({ ...line, x: x + line.x, y: y + line.y }))
  })
  return [...titles, ...words]
}

/** The lines as PDF operators in board units, `flip` being the y that lies at the page's foot. */
export function ghostText(lines: readonly DrawnLine[], fonts: GhostFonts, flip: number): string {
  const operators = lines.map(({ text, x, y, size, bold, anchor = 'start', direction = 'ltr' }) => {
    const width = fonts.widthOf(text, bold) * size
    const left = anchor === 'middle' ? x - width / 2 : anchor === 'end' || direction === 'rtl' ? x - width : x
    const shown = fonts.runsOf(text, bold, direction).map(({ font, codes }) => `/${font} ${size} Tf <${codes}> Tj`)
    return `1 0 0 1 ${left.toFixed(2)} ${(flip - y).toFixed(2)} Tm ${shown.join(' ')}`
  })
  return `BT 3 Tr\n${operators.join('\n')}\nET`
}

import { formatSvg } from '../../context-map/formatSvg.ts'
import { textWidth } from '../../context-map/textWidth.ts'
import type { Measure } from '../../look/wrapLine.ts'
import type { ExportFile, ExportInput } from '../ExportTarget.ts'
import { drawPicture } from './drawPicture.ts'

/** Where no font is at hand, widths are estimated, a little generously. */
const estimate: Measure = (text, bold) => textWidth(text, 100, bold) / 100

/** The whole wall as one SVG file with selectable text. */
export function emitPicture({ board, model }: Pick<ExportInput, 'board' | 'model'>): readonly ExportFile[] {
  const inferred = model.links.filter(({ drawn }) => !drawn)
  return [{ path: 'wall.svg', text: formatSvg(drawPicture({ board, inferred, measure: estimate })) }]
}

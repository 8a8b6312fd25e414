import { drawContextMap } from '../../context-map/drawContextMap.ts'
import { formatSvg } from '../../context-map/formatSvg.ts'
import { layoutContextMap } from '../../context-map/layoutContextMap.ts'
import { standaloneStyle } from '../../context-map/mapStyle.ts'
import { svg } from '../../context-map/SvgNode.ts'
import type { ExportFile, ExportInput } from '../ExportTarget.ts'

/** The context map as one SVG file: selectable text, light or dark as the reader's system says. */
export async function emitSvg({ map }: Pick<ExportInput, 'map'>): Promise<readonly ExportFile[]> {
  const { root } = drawContextMap(map, await layoutContextMap(map))
  const styled = { ...root, children: [svg('style', {}, [standaloneStyle()]), ...root.children] }
  return [{ path: 'context-map.svg', text: formatSvg(styled) }]
}

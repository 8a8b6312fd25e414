import type { MapContext } from '../../context-map/ContextMap.ts'
import { contextSummary } from '../../context-map/contextSummary.ts'
import { LIGHT } from '../../context-map/MapPalette.ts'
import { isSymmetric, relationshipMarks } from '../../context-map/relationshipMarks.ts'
import type { ModelRelationship } from '../../interpretation/model.ts'
import { SUBDOMAINS } from '../../notation/relationships.ts'
import type { ExportFile, ExportInput } from '../ExportTarget.ts'
import { mermaidText } from './mermaidText.ts'

/** The context map as a Mermaid flowchart: upstream above, a dotted line where nobody declared the relationship yet. */
export function emitMermaid({ map }: Pick<ExportInput, 'map'>): readonly ExportFile[] {
  const nodeIds = new Map(map.contexts.map(({ id, identifier }) => [id, `ctx_${identifier}`]))
  const idOf = (context: string) => nodeIds.get(context) ?? context
  const lines = [
    '---',
    `title: ${JSON.stringify(map.title)}`,
    '---',
    'flowchart TB',
    ...map.contexts.map(
      (context) =>
        `  ${idOf(context.id)}["${contextSummary(context).map(mermaidText).join('<br/>')}"]:::${classOf(context)}`,
    ),
    ...map.relationships.map((relationship) => `  ${edge(relationship, idOf)}`),
    ...SUBDOMAINS.map((subdomain) => `  classDef ${subdomain} ${style(LIGHT[subdomain])}`),
    `  classDef plain ${style(LIGHT.plain)}`,
    `  classDef mud ${style(LIGHT.plain)},stroke-dasharray:3 3`,
  ]
  return [{ path: 'context-map.mmd', text: `${lines.join('\n')}\n` }]
}

function classOf({ subdomain, bigBallOfMud }: MapContext): string {
  return bigBallOfMud ? 'mud' : (subdomain ?? 'plain')
}

function edge(relationship: ModelRelationship, idOf: (context: string) => string): string {
  const { upstream, downstream, pattern, via } = relationship
  const marks = relationshipMarks(relationship)
  const codes = (side: 'upstream' | 'downstream') => marks[side].map(({ code }) => code).join(', ')
  const roles = isSymmetric(pattern) ? `${marks.upstream[0]?.words}` : `${codes('upstream')} → ${codes('downstream')}`
  const label = [roles, ...via].map(mermaidText).join('<br/>')
  const [open, close] = lineOf(relationship)
  return `${idOf(upstream)} ${open} "${label}" ${close} ${idOf(downstream)}`
}

function lineOf({ pattern, declared }: ModelRelationship): readonly [string, string] {
  if (pattern === 'separate-ways') return ['x-.', '.-x']
  if (isSymmetric(pattern)) return ['==', '===']
  return declared ? ['--', '-->'] : ['-.', '.->']
}

function style({ fill, edge: stroke }: { readonly fill: string; readonly edge: string }): string {
  return `fill:${fill},stroke:${stroke},color:${LIGHT.ink}`
}

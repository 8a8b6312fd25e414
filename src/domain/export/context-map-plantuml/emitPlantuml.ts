import type { MapContext } from '../../context-map/ContextMap.ts'
import { contextSummary } from '../../context-map/contextSummary.ts'
import { LIGHT } from '../../context-map/MapPalette.ts'
import { isSymmetric, relationshipMarks } from '../../context-map/relationshipMarks.ts'
import type { ModelRelationship } from '../../interpretation/model.ts'
import { SUBDOMAINS } from '../../notation/relationships.ts'
import type { ExportFile, ExportInput } from '../ExportTarget.ts'
import { plantumlText } from './plantumlText.ts'

/** The context map as a PlantUML component diagram that needs no include and no network. */
export function emitPlantuml({ map }: Pick<ExportInput, 'map'>): readonly ExportFile[] {
  const nodeIds = new Map(map.contexts.map(({ id, identifier }) => [id, `ctx_${identifier}`]))
  const idOf = (context: string) => nodeIds.get(context) ?? context
  const lines = [
    '@startuml',
    ...(map.title === '' ? [] : [`title ${plantumlText(map.title)}`]),
    'hide stereotype',
    'skinparam shadowing false',
    ...['rectangle', 'cloud'].flatMap(shapeStyle),
    ...map.contexts.map((context) => contextLine(context, idOf(context.id))),
    ...map.relationships.map((relationship) => edge(relationship, idOf)),
    '@enduml',
  ]
  return [{ path: 'context-map.puml', text: `${lines.join('\n')}\n` }]
}

function shapeStyle(shape: string): string[] {
  return [
    `skinparam ${shape} {`,
    '  RoundCorner 12',
    `  FontColor ${LIGHT.ink}`,
    `  BackgroundColor ${LIGHT.plain.fill}`,
    `  BorderColor ${LIGHT.plain.edge}`,
    ...SUBDOMAINS.flatMap((subdomain) => [
      `  BackgroundColor<<${subdomain}>> ${LIGHT[subdomain].fill}`,
      `  BorderColor<<${subdomain}>> ${LIGHT[subdomain].edge}`,
    ]),
    '}',
  ]
}

function contextLine(context: MapContext, id: string): string {
  const label = contextSummary(context).map(plantumlText).join('\\n')
  const shape = context.bigBallOfMud ? 'cloud' : 'rectangle'
  return `${shape} "${label}" as ${id}${context.subdomain === null ? '' : ` <<${context.subdomain}>>`}`
}

function edge(relationship: ModelRelationship, idOf: (context: string) => string): string {
  const { upstream, downstream, via } = relationship
  const marks = relationshipMarks(relationship)
  const codes = (side: 'upstream' | 'downstream') => marks[side].map(({ code }) => code).join(', ')
  const label = via.length === 0 ? '' : ` : ${via.map(plantumlText).join('\\n')}`
  return `${idOf(upstream)} "${codes('upstream')}" ${lineOf(relationship)} "${codes('downstream')}" ${idOf(downstream)}${label}`
}

function lineOf({ pattern, declared }: ModelRelationship): string {
  if (pattern === 'separate-ways') return '-[dotted]-'
  if (isSymmetric(pattern)) return '-[bold]-'
  return declared ? '-->' : '..>'
}

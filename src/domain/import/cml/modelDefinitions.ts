import type { CmlIndex } from '../../cml/CmlIndex.ts'
import type { CmlRelationship, CmlSubdomain } from '../../cml/CmlModel.ts'
import type { ImportRemark } from '../ImportedBoard.ts'
import { definition } from './contextDefinitions.ts'
import type { StickyDraft } from './Sheet.ts'

/** What a text says of the whole: map, relationships, domains, requirements, stakeholders, values. */
export function modelDefinitions({ model }: CmlIndex, report: ImportRemark[]): readonly StickyDraft[] {
  const { map, domains, requirements, stakeholders, valueRegisters, imports, comments } = model
  const say = (message: string) => report.push({ line: 1, message })
  if (comments > 0) say(`Comments left behind: ${comments}.`)
  for (const file of imports) say(`${file} is imported by the text and was not read.`)
  if (domains.length > 0) say('A subdomain is the kind of its context now; its name and vision are a definition.')
  const kept = requirements.length + stakeholders.length + valueRegisters.length
  if (kept > 0)
    say(`Requirements, stakeholders and values that are definitions now, in the words of the text: ${kept}.`)
  return [
    ...(map?.type || map?.state
      ? [definition('Context map', [map.type, map.state].filter((word) => word !== undefined).join(', '))]
      : []),
    ...(map?.relationships ?? []).flatMap((relationship) => relationshipDefinition(relationship)),
    ...domains.flatMap(({ name, domainVisionStatement, subdomains }) => [
      definition(name.value, `domain${domainVisionStatement === undefined ? '' : `: ${domainVisionStatement}`}`),
      ...subdomains.map((subdomain) => subdomainDefinition(subdomain, name.value)),
    ]),
    ...requirements.map(({ name, source }) => definition(name.value, source)),
    ...[...stakeholders, ...valueRegisters].map(({ name, source }) => definition(name, source)),
  ]
}

function relationshipDefinition(relationship: CmlRelationship): StickyDraft[] {
  const { upstream, downstream, name, implementationTechnology, exposedAggregates, downstreamRights } = relationship
  const facts = [
    ...(implementationTechnology === undefined ? [] : [`over ${implementationTechnology}`]),
    ...(exposedAggregates.length === 0 ? [] : [`exposes ${exposedAggregates.map(({ value }) => value).join(', ')}`]),
    ...(downstreamRights === undefined ? [] : [`the downstream is ${downstreamRights}`]),
  ]
  if (!name && facts.length === 0) return []
  const term = name?.value ?? `${upstream.value} and ${downstream.value}`
  const ends = name ? `between ${upstream.value} and ${downstream.value}` : ''
  return [definition(term, [ends, ...facts].filter((words) => words !== '').join('; '))]
}

function subdomainDefinition(subdomain: CmlSubdomain, domain: string): StickyDraft {
  const { name, type, domainVisionStatement, supports, objects, services } = subdomain
  const facts = [
    `subdomain of ${domain}`,
    ...(type === undefined ? [] : [type]),
    ...(domainVisionStatement === undefined ? [] : [domainVisionStatement]),
    ...(supports.length === 0 ? [] : [`supports ${supports.map(({ value }) => value).join(', ')}`]),
    ...(objects.length === 0 ? [] : [`knows ${objects.map((object) => object.name.value).join(', ')}`]),
    ...services.map(
      (service) => `${service.name.value}: ${service.operations.map((each) => each.name.value).join(', ')}`,
    ),
  ]
  return definition(name.value, facts.join('; '))
}

import { identifierFor } from '../../naming/identifierFor.ts'
import type { Subdomain } from '../../notation/relationships.ts'
import { definedParts } from '../definedParts.ts'
import type { ExportFile, ExportInput } from '../ExportTarget.ts'
import { cmlNames } from './CmlNames.ts'
import { cmlContext } from './cmlContext.ts'
import { cmlDefinitions } from './cmlDefinitions.ts'
import { findTriggers } from './cmlFlow.ts'
import { cmlRelationship } from './cmlRelationship.ts'
import { cmlBlock, cmlComment, uniqueNames } from './cmlText.ts'

const SUBDOMAIN_TYPES: Readonly<Record<Subdomain, string>> = {
  core: 'CORE_DOMAIN',
  supporting: 'SUPPORTING_DOMAIN',
  generic: 'GENERIC_SUBDOMAIN',
}

/** The model in the Context Mapper Language; what it has no words for stands in comments. */
export function emitCml({ board, model, map }: Pick<ExportInput, 'board' | 'model' | 'map'>): readonly ExportFile[] {
  const names = cmlNames(model)
  const triggers = findTriggers(model, names)
  const partsIn = definedParts({ board, model })
  const title = identifierFor(map.title || 'Wall', 'map', 'map')
  const take = uniqueNames()
  const domain = take(`${title}Domain`)
  const subdomains = Array.from(names.values()).flatMap(({ name, context: { id, subdomain } }) =>
    subdomain === null ? [] : [{ id, name: take(`${name}Subdomain`), type: SUBDOMAIN_TYPES[subdomain] }],
  )
  const contained = Array.from(names.values(), ({ name }) => name).join(', ')
  const blocks = [
    [
      ...(map.title === '' ? [] : [cmlComment(map.title)]),
      ...cmlBlock(`ContextMap ${title}Map`, [
        'type = SYSTEM_LANDSCAPE',
        'state = TO_BE',
        ...(contained === '' ? [] : [`contains ${contained}`]),
        ...map.relationships.flatMap((relationship) => ['', ...cmlRelationship(relationship, names)]),
      ]),
    ],
    ...Array.from(names.values(), (context) => {
      const subdomain = subdomains.find(({ id }) => id === context.context.id)
      const definitions = cmlDefinitions(context.context, partsIn(context.context), board)
      return cmlContext(context, triggers, definitions, subdomain?.name)
    }),
    subdomains.length === 0
      ? []
      : cmlBlock(
          `Domain ${domain}`,
          subdomains.flatMap(({ name, type }) => cmlBlock(`Subdomain ${name}`, [`type = ${type}`])),
        ),
  ]
  const text = blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n')
  return [{ path: 'context-map.cml', text }]
}

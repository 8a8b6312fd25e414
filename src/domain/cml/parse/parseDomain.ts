import type { CmlDomain, CmlSubdomain } from '../CmlModel.ts'
import { oneOf, readAttributes, text } from './attributes.ts'
import { parseParts } from './parseParts.ts'
import type { TokenReader } from './TokenReader.ts'

const SUBDOMAIN_ATTRIBUTES = {
  type: oneOf('UNDEFINED', 'CORE_DOMAIN', 'SUPPORTING_DOMAIN', 'GENERIC_SUBDOMAIN'),
  domainVisionStatement: text,
}

/** `Domain name { [domainVisionStatement] subdomains }`. */
export function parseDomain(reader: TokenReader): CmlDomain {
  reader.expectWord('Domain')
  const name = reader.name('the name of the domain')
  const subdomains: CmlSubdomain[] = []
  if (!reader.takeMark('{')) return { name, subdomains }
  const attributes = readAttributes(reader, { domainVisionStatement: text })
  while (!reader.takeMark('}')) subdomains.push(parseSubdomain(reader))
  return { name, ...attributes, subdomains }
}

function parseSubdomain(reader: TokenReader): CmlSubdomain {
  reader.expectWord('Subdomain')
  const name = reader.name('the name of the subdomain')
  const supports = reader.takeWord('supports') ? reader.list(() => reader.name('a use case or user story')) : []
  if (!reader.takeMark('{')) return { name, supports, objects: [], services: [] }
  const attributes = readAttributes(reader, SUBDOMAIN_ATTRIBUTES)
  const { objects, services } = parseParts(reader)
  return { name, supports, ...attributes, objects, services }
}

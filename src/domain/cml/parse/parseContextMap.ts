import type { CmlContextMap, CmlName, CmlRelationship } from '../CmlModel.ts'
import { oneOf, readAttributes } from './attributes.ts'
import { parseRelationship } from './parseRelationship.ts'
import type { TokenReader } from './TokenReader.ts'

const ATTRIBUTES = {
  type: oneOf('UNDEFINED', 'SYSTEM_LANDSCAPE', 'ORGANIZATIONAL'),
  state: oneOf('UNDEFINED', 'AS_IS', 'TO_BE'),
}

/** `ContextMap [name] { type, state, contains …, relationships }`, in this order. */
export function parseContextMap(reader: TokenReader): CmlContextMap {
  reader.expectWord('ContextMap')
  const name = reader.isMark('{') ? {} : { name: reader.name('the name of the map') }
  reader.expectMark('{')
  const attributes = readAttributes(reader, ATTRIBUTES)
  const contains: CmlName[] = []
  while (reader.takeWord('contains')) contains.push(...reader.list(() => reader.name('a bounded context')))
  const relationships: CmlRelationship[] = []
  while (!reader.takeMark('}')) relationships.push(parseRelationship(reader))
  return { ...name, ...attributes, contains, relationships }
}

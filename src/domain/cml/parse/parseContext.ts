import type { CmlAggregate, CmlContext, CmlModule, CmlName, CmlService } from '../CmlModel.ts'
import { oneOf, readAttributes, text, texts } from './attributes.ts'
import { parseAggregate } from './parseAggregate.ts'
import { parseApplication } from './parseApplication.ts'
import { parseModule } from './parseModule.ts'
import { parseService } from './parseService.ts'
import type { TokenReader } from './TokenReader.ts'

const ATTRIBUTES = {
  domainVisionStatement: text,
  type: oneOf('UNDEFINED', 'FEATURE', 'APPLICATION', 'SYSTEM', 'TEAM'),
  responsibilities: texts,
  implementationTechnology: text,
  knowledgeLevel: oneOf('META', 'CONCRETE'),
  businessModel: text,
  evolution: oneOf('UNDEFINED', 'GENESIS', 'CUSTOM_BUILT', 'PRODUCT', 'COMMODITY'),
}

/** `BoundedContext name [implements …] [realizes …] [refines …] { attributes, then its parts }`. */
export function parseContext(reader: TokenReader): CmlContext {
  reader.expectWord('BoundedContext')
  const name = reader.name('the name of the context')
  const heads: { implements: readonly CmlName[]; realizes: readonly CmlName[]; refines?: CmlName } = {
    implements: [],
    realizes: [],
  }
  for (;;) {
    if (heads.implements.length === 0 && reader.takeWord('implements'))
      heads.implements = reader.list(() => reader.name('a domain or subdomain'))
    else if (heads.realizes.length === 0 && reader.takeWord('realizes'))
      heads.realizes = reader.list(() => reader.name('a bounded context'))
    else if (!heads.refines && reader.takeWord('refines')) heads.refines = reader.name('a bounded context')
    else break
  }
  const parts = { modules: [] as CmlModule[], aggregates: [] as CmlAggregate[], services: [] as CmlService[] }
  const whole = { name, ...heads, responsibilities: [], ...parts }
  if (!reader.takeMark('{')) return whole

  const attributes = readAttributes(reader, ATTRIBUTES)
  let application: Pick<CmlContext, 'application'> = {}
  while (!reader.takeMark('}')) {
    if (reader.isWord('Application')) {
      if (application.application) reader.refuseAt(reader.peek(), 'A context has one Application.')
      application = { application: parseApplication(reader) }
    } else if (isAhead(reader, 'Module')) parts.modules.push(parseModule(reader))
    else if (isAhead(reader, 'Aggregate')) parts.aggregates.push(parseAggregate(reader))
    else if (isAhead(reader, 'Service')) parts.services.push(parseService(reader))
    else reader.refuse('In a bounded context must stand an Application, a Module, an Aggregate or a Service')
  }
  return { ...whole, ...attributes, ...application }
}

/** Whether the construct comes next, be it after its documentation in quotes. */
function isAhead(reader: TokenReader, keyword: string): boolean {
  return reader.isWord(keyword, reader.peek().kind === 'text' ? 1 : 0)
}

import type { CmlAggregate, CmlObject, CmlService } from '../CmlModel.ts'
import { isObject, parseObject } from './parseObject.ts'
import { isService, parseService } from './parseService.ts'
import type { TokenReader } from './TokenReader.ts'

/** The parts of an aggregate, module or subdomain up to its closing brace. */
export function parseParts(reader: TokenReader, parseAggregate?: (reader: TokenReader) => CmlAggregate) {
  const objects: CmlObject[] = []
  const services: CmlService[] = []
  const aggregates: CmlAggregate[] = []
  while (!reader.takeMark('}')) {
    if (isObject(reader)) objects.push(parseObject(reader))
    else if (isService(reader)) services.push(parseService(reader))
    else if (parseAggregate && reader.isWord('Aggregate', reader.peek().kind === 'text' ? 1 : 0))
      aggregates.push(parseAggregate(reader))
    else reader.refuse('Here must stand an Entity, a ValueObject, a DomainEvent, a Service or the like, or “}”')
  }
  return { objects, services, aggregates }
}

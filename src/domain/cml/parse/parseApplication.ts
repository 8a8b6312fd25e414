import type { CmlApplication, CmlCoordination, CmlFlow, CmlObject, CmlService } from '../CmlModel.ts'
import { parseFlow } from './parseFlow.ts'
import { isObject, parseObject } from './parseObject.ts'
import { isService, parseService } from './parseService.ts'
import type { TokenReader } from './TokenReader.ts'

/** `Application [name] { commands, events, services, flows and coordinations in any order }`. */
export function parseApplication(reader: TokenReader): CmlApplication {
  reader.expectWord('Application')
  const name = reader.isName() ? { name: reader.name('the name of the application') } : {}
  const commands: CmlObject[] = []
  const events: CmlObject[] = []
  const services: CmlService[] = []
  const flows: CmlFlow[] = []
  const coordinations: CmlCoordination[] = []
  reader.block(() => {
    const start = reader.peek()
    if (reader.isWord('Flow')) flows.push(parseFlow(reader))
    else if (reader.isWord('Coordination')) coordinations.push(parseCoordination(reader))
    else if (isService(reader)) services.push(parseService(reader))
    else if (isObject(reader)) {
      const object = parseObject(reader)
      if (object.kind === 'Command') commands.push(object)
      else if (object.kind === 'DomainEvent') events.push(object)
      else
        reader.refuseAt(start, `An Application has commands and events, and no ${object.kind} “${object.name.value}”.`)
    } else reader.refuse('In an Application must stand a Command, a DomainEvent, a Service, a Flow or a Coordination')
  })
  return { ...name, commands, events, services, flows, coordinations }
}

/** `Coordination name { Context::Service::operation; … }`. */
function parseCoordination(reader: TokenReader): CmlCoordination {
  reader.expectWord('Coordination')
  const name = reader.name('the name of the coordination')
  const steps: CmlCoordination['steps'][number][] = []
  reader.block(() => {
    const context = reader.name('a bounded context')
    reader.expectMark('::')
    const service = reader.name('a service')
    reader.expectMark('::')
    steps.push({ context, service, operation: reader.name('an operation') })
    reader.expectMark(';')
  })
  return { name, steps }
}

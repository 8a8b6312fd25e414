import type { OwnedFile } from '../../../manifest.ts'
import type { ContextPlan } from '../../plan/ProjectPlan.ts'
import { CodeFile, type Exported } from '../../text/CodeFile.ts'
import { comment } from '../../text/comment.ts'
import { quote } from '../../text/quote.ts'
import { indented, union, wrap } from '../../text/wrap.ts'
import { type Connections, connectionsOf } from '../connect/connectionsOf.ts'
import { hasService } from '../hasService.ts'
import { KERNEL } from '../KERNEL.ts'
import { GENERATED, owned } from '../owned.ts'
import { portsOf } from '../portsOf.ts'
import { eventSourcedRepository } from './eventSourcedFiles.ts'
import { measureLines } from './measureLines.ts'
import { queriesOf } from './queriesFiles.ts'
import { routeLines } from './routeLines.ts'

/** The function that wires a context, and the type of what it needs. */
export function serviceOf({ folder, application }: ContextPlan): {
  readonly make: Exported
  readonly options: Exported
  readonly beyond: Exported
} {
  const { name } = application.service
  const from = `${folder}/service.gen.ts`
  return {
    make: { name: `start${name}`, from },
    options: { name: `${name}Options`, from },
    beyond: { name: `${name}BeyondTheWall`, from },
  }
}

/** Whether there is anything to run: a service that can be asked, or somebody who hears. */
export function isRunning(context: ContextPlan): boolean {
  return hasService(context) || connectionsOf(context) !== undefined
}

/** Whether anything of it is kept in an event store. */
export function hasStore({ aggregates }: ContextPlan): boolean {
  return aggregates.some(({ commands, events }) => commands.length > 0 && events.length > 0)
}

/** `service.gen.ts`: everything that a context is made of, wired; in this process unless something else is given. */
export function serviceFile(context: ContextPlan): readonly OwnedFile[] {
  if (!isRunning(context)) return []
  const { name, application, processes, readModels } = context
  const { make, options, beyond } = serviceOf(context)
  const { instance, service } = application
  const connections = connectionsOf(context)
  const file = new CodeFile(make.from, GENERATED, [
    make.name,
    options.name,
    beyond.name,
    instance,
    'MEASURES',
    'store',
    'bus',
    'metrics',
    'queries',
    'health',
    'routes',
    'onFailure',
    'fields',
    'id',
    'command',
    'enrichment',
    ...readModels.map(({ port }) => port),
    ...processes.map(({ store }) => store),
    ...portsOf(context).map(({ property }) => property),
  ])
  file.section(optionsLines(file, context, options.name, beyond.name, connections))
  const isAsked = hasService(context)
  if (isAsked) {
    file.section([...comment('What can come of each command, for its counters.'), ...measureLines(file, context)])
  }
  const ports = portsOf(context)
  const made = () => `${application.style === 'class' ? 'new ' : ''}${file.value(application.make)}(`
  const givens = ports.map(({ property }) => {
    const aggregate = context.aggregates.find(({ port }) => port === property)
    if (!aggregate) return property
    if (aggregate.events.length > 0)
      return `${property}: ${file.value(eventSourcedRepository(context, aggregate))}(store)`
    return `${property}: new ${file.value(aggregate.inMemory)}()`
  })
  const taken = [
    ...(hasStore(context) ? [`store = new ${file.value(KERNEL.InMemoryEventStore)}()`] : []),
    `bus = new ${file.value(KERNEL.InMemoryEventBus)}()`,
    ...context.systems
      .filter(({ commands }) => commands.length > 0)
      .map(({ property, recording }) => `${property} = new ${file.value(recording)}()`),
    ...readModels.map(({ port, row }) => `${port} = new ${file.value(KERNEL.InMemoryReadModel)}<${file.type(row)}>()`),
    ...processes.map(
      ({ store, stateType }) => `${store} = new ${file.value(KERNEL.InMemoryProcessStore)}<${file.type(stateType)}>()`,
    ),
    ...(connections ? ['onFailure = console.error'] : []),
  ]
  file.section([
    ...comment(
      `Starts ${name}: ${[...(isAsked ? ['its service behind counters'] : []), ...(connections ? ['its policies and read models on the bus'] : [])].join(', ')}, and what it answers over HTTP.`,
    ),
    `export function ${make.name}(options: ${options.name}${connections && connections.enrichments.length > 0 ? '' : ' = {}'}) {`,
    ...wrap('const {', taken, '} = options', { indent: '  ', pad: ' ' }),
    `  const metrics = new ${file.value(KERNEL.Metrics)}()`,
    ...(isAsked
      ? [
          ...wrap('const ports = {', givens, '}', { indent: '  ', pad: ' ' }),
          `  const ${instance} = ${file.value(KERNEL.measured)}(${made()}ports), ${quote(service.name)}, MEASURES, metrics)`,
        ]
      : []),
    ...(connections ? connectLines(file, context, connections) : []),
    `  const pulse = ${file.value(KERNEL.pulseOf)}(bus, ${quote(service.name)})`,
    ...healthLines(file, context),
    ...(readModels.length > 0
      ? [`  const queries = ${file.value(queriesOf(context))}({ ${readModels.map(({ port }) => port).join(', ')} })`]
      : []),
    `  const routes: readonly ${file.type(KERNEL.Route)}[] = [`,
    ...indented(routeLines(file, context), '    '),
    `    ...${file.value(KERNEL.operationsRoutes)}(health, metrics),`,
    '  ]',
    `  return { ${[...(isAsked ? [instance] : []), ...(hasStore(context) ? ['store'] : []), 'bus', ...(readModels.length > 0 ? ['queries'] : []), 'health', 'metrics', 'routes'].join(', ')} }`,
    '}',
  ])
  return [owned(file, 'tool', context.notes)]
}

function optionsLines(
  file: CodeFile,
  context: ContextPlan,
  options: string,
  beyondName: string,
  connections: Connections | undefined,
): readonly string[] {
  const { name, systems, processes, readModels } = context
  const members = [
    ...(hasStore(context) ? [`readonly store?: ${file.type(KERNEL.EventStore)}`] : []),
    `readonly bus?: ${file.type(KERNEL.EventBus)}`,
    ...systems
      .filter(({ commands }) => commands.length > 0)
      .map(({ property, port }) => `readonly ${property}?: ${file.type(port)}`),
    ...readModels.map(({ port, row }) => `readonly ${port}?: ${file.type(KERNEL.ReadModel)}<${file.type(row)}>`),
    ...processes.map(
      ({ store, stateType }) => `readonly ${store}?: ${file.type(KERNEL.ProcessStore)}<${file.type(stateType)}>`,
    ),
    ...(connections
      ? [
          '/** Told what goes wrong where nobody waits: in a policy or a read model. */',
          'readonly onFailure?: (error: unknown) => void',
        ]
      : []),
    ...(connections?.isRejecting
      ? [
          '/** Told when a command that nobody waits for was rejected. */',
          `readonly onRejected?: ${file.type(connections.type)}['onRejected']`,
        ]
      : []),
  ]
  const beyond = beyondLines(file, name, beyondName, connections)
  return [
    ...beyond,
    ...comment(`What ${name} runs on. What is left out is kept in this process.`),
    `export interface ${options}${beyond.length > 0 ? ` extends ${beyondName}` : ''} {`,
    ...indented(members),
    '}',
  ]
}

/** What nobody but a person can provide. */
function beyondLines(
  file: CodeFile,
  name: string,
  type: string,
  connections: Connections | undefined,
): readonly string[] {
  if (!connections || connections.enrichments.length === 0) return []
  const keys = connections.enrichments.map(({ property }) => quote(property))
  return [
    ...comment(`What the wall does not say and ${name} needs to act on what it hears.`),
    ...union(`export type ${type} = Pick<${file.type(connections.type)},`, keys).map((line, index, { length }) =>
      index === length - 1 ? `${line}>` : line,
    ),
    '',
  ]
}

/** Who listens to the bus; a failure there is not the publisher's. */
function connectLines(
  file: CodeFile,
  { application, processes, readModels }: ContextPlan,
  { connect, isRejecting, isAsking, enrichments }: Connections,
): readonly string[] {
  const parts = [
    `bus: ${file.value(KERNEL.shieldedBus)}(bus, onFailure)`,
    ...(isAsking ? [application.instance] : []),
    ...(isRejecting ? ['onRejected: options.onRejected ?? (() => undefined)'] : []),
    ...enrichments.map(({ property }) => `${property}: options.${property}`),
    ...readModels.map(({ port }) => port),
    ...processes.map(({ store }) => store),
  ]
  return wrap(`${file.value(connect)}({`, parts, '})', { indent: '  ', pad: ' ' })
}

/** Each repository is asked for one aggregate; the bus must be heard. */
function healthLines(file: CodeFile, { aggregates }: ContextPlan): readonly string[] {
  const checks = aggregates
    .filter(({ commands }) => commands.length > 0)
    .map(({ port, id }) => {
      const probe = id.factory
        ? `${file.value(id.factory)}(${id.kind === 'uuid' ? quote('00000000-0000-4000-8000-000000000000') : quote('health')})`
        : quote('health')
      return `${port}: () => ports.${port}.get(${probe})`
    })
  return wrap(`const health = () => ${file.value(KERNEL.healthOf)}({`, [...checks, 'bus: pulse'], '})', {
    indent: '  ',
    pad: ' ',
  })
}

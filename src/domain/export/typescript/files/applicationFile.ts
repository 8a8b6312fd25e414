import type { OwnedFile } from '../../manifest.ts'
import type { AggregatePlan } from '../plan/AggregatePlan.ts'
import type { AggregateHandler, Report, SystemHandler } from '../plan/ApplicationPlan.ts'
import type { ContextPlan } from '../plan/ProjectPlan.ts'
import { CodeFile } from '../text/CodeFile.ts'
import { comment } from '../text/comment.ts'
import { LINE_WIDTH } from '../text/LINE_WIDTH.ts'
import { quote } from '../text/quote.ts'
import { indented, wrap } from '../text/wrap.ts'
import { askedWith, decidedType } from './decisionSignature.ts'
import { KERNEL } from './KERNEL.ts'
import { GENERATED, owned } from './owned.ts'
import { portsOf } from './portsOf.ts'
import { isAllTold, publishedFunction } from './publishingFiles.ts'
import { typeText } from './typeText.ts'
import { decisionWords } from './words.ts'

/** The application service of a context: what it can be asked and told. No file where that is nothing. */
export function applicationFile(context: ContextPlan): readonly OwnedFile[] {
  const { name, application, published } = context
  const { service, ports, handlers } = application
  if (handlers.length === 0 && published.reports.length === 0) return []
  const file = new CodeFile(service.from, GENERATED, [service.name, ports.name])
  const tellers = context.aggregates.filter((aggregate) => isTold(context, aggregate))
  const members = [
    ...tellers.map((aggregate) => tellerLines(file, context, aggregate)),
    ...handlers.map((handler) =>
      handler.kind === 'aggregate' ? aggregateLines(file, context, handler) : systemLines(file, handler),
    ),
    ...published.reports.map((report) => reportLines(file, report)),
  ]
  file.add(
    ...comment(`What ${name} needs around it.`),
    `export interface ${ports.name} {`,
    ...portsOf(context).map(({ property, type }) => `  readonly ${property}: ${file.type(type)}`),
    '}',
    '',
    ...comment(`What others may ask of ${name}, and tell it.`),
    `export class ${service.name} {`,
    `  readonly #ports: ${ports.name}`,
    '',
    `  constructor(ports: ${ports.name}) {`,
    '    this.#ports = ports',
    '  }',
    ...members.flatMap((lines) => ['', ...indented(lines)]),
    '}',
  )
  const notes = [
    ...handlers.flatMap(({ command }) => command.notes),
    ...published.reports.flatMap(({ message }) => message.notes),
  ]
  return [owned(file, 'tool', notes)]
}

function isTold({ published }: ContextPlan, aggregate: AggregatePlan): boolean {
  return aggregate.commands.length > 0 && published.told.some((entry) => entry.aggregate === aggregate)
}

/** Tells the bus what happened to an aggregate. */
function tellerLines(file: CodeFile, { folder, published }: ContextPlan, aggregate: AggregatePlan): readonly string[] {
  const told = published.told.filter((entry) => entry.aggregate === aggregate)
  const publish = `${file.value(publishedFunction(aggregate, folder))}(id, event)`
  const id = typeText(file, { type: aggregate.id, list: false })
  return [
    `readonly #tell${aggregate.root.name} = async (id: ${id}, event: ${file.type(aggregate.eventType)}): Promise<void> => {`,
    ...(isAllTold(aggregate, told)
      ? [`  await this.#ports.bus.publish(${publish})`]
      : [`  const message = ${publish}`, '  if (message) await this.#ports.bus.publish(message)']),
    '}',
  ]
}

function aggregateLines(file: CodeFile, context: ContextPlan, handler: AggregateHandler): readonly string[] {
  const { method, aggregate, command } = handler
  const types = { command: command.type, enrichment: command.enrichment ?? command.type }
  const given = askedWith(command)
  const parameters = [
    ...(command.identity ? [] : [`id: ${typeText(file, { type: aggregate.id, list: false })}`]),
    ...given.map((name) => `${name}: ${file.type(types[name])}`),
  ]
  const { instance, port } = aggregate
  const id = command.identity ? `command.${command.identity.property}` : 'id'
  const ask = `${instance}.${command.method}(${given.join(', ')})`
  const tell = isTold(context, aggregate) ? [`this.#tell${aggregate.root.name}`] : []
  return [
    ...comment(decisionWords(command)),
    ...wrap(`${method}(`, parameters, `): Promise<${decidedType(file, command)}> {`),
    ...indented(changeLines(file.value(KERNEL.change), [`this.#ports.${port}`, id], [`(${instance}) =>`, ask], tell)),
    '}',
  ]
}

/** A call that ends in a function: that one alone goes to the next line, unless something follows it. */
function changeLines(
  change: string,
  given: readonly string[],
  [head, body]: readonly [string, string],
  tell: readonly string[],
): readonly string[] {
  const items = [...given, `${head} ${body}`, ...tell]
  const single = `return ${change}(${items.join(', ')})`
  if (single.length + 4 <= LINE_WIDTH || tell.length > 0) return wrap(`return ${change}(`, items, ')')
  return [`return ${change}(${[...given, head].join(', ')}`, `  ${body},`, ')']
}

function systemLines(file: CodeFile, { method, system, command }: SystemHandler): readonly string[] {
  const parameters = command.fields.length > 0 ? [`command: ${file.type(command.type)}`] : []
  return [
    ...comment(`${command.name}, done by ${system.name}`),
    ...wrap(`${method}(`, parameters, '): Promise<void> {'),
    `  return this.#ports.${system.property}.${command.method}(${parameters.length > 0 ? 'command' : ''})`,
    '}',
  ]
}

/** What happens outside is passed on to whoever listens. */
function reportLines(file: CodeFile, { method, message }: Report): readonly string[] {
  const type = file.type(message.type)
  const hasData = message.fields.length > 0
  const parameters = ['subject: string', ...(hasData ? [`data: ${type}['data']`] : [])]
  return [
    ...comment(`To be called when this happens: ${message.name}`),
    ...wrap(`${method}(`, parameters, '): Promise<void> {'),
    `  const message: ${type} = { type: ${quote(message.tag)}, version: 1, subject, data${hasData ? '' : ': {}'} }`,
    '  return this.#ports.bus.publish(message)',
    '}',
  ]
}

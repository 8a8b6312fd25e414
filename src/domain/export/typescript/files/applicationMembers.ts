import type { AggregatePlan } from '../plan/AggregatePlan.ts'
import type { AggregateHandler, Report, SystemHandler } from '../plan/ApplicationPlan.ts'
import type { ContextPlan } from '../plan/ProjectPlan.ts'
import type { ServicePlan } from '../plan/ServicePlan.ts'
import type { CodeFile } from '../text/CodeFile.ts'
import { LINE_WIDTH } from '../text/LINE_WIDTH.ts'
import { quote } from '../text/quote.ts'
import { indented, wrap } from '../text/wrap.ts'
import { askedWith, decidedType } from './decisionSignature.ts'
import { KERNEL } from './KERNEL.ts'
import { isAllTold, publishedFunction } from './publishingFiles.ts'
import { typeText } from './typeText.ts'
import { decisionWords } from './words.ts'

/** A method of an application service, whether a class has it or an object. */
export interface Member {
  readonly doc: string
  readonly name: string
  readonly parameters: readonly string[]
  readonly result: string
  readonly isAsync?: boolean
  readonly body: readonly string[]
}

/** How code reaches what belongs to the service: `this.#ports`, or `ports` of the enclosing function. */
export interface Reach {
  readonly ports: string
  readonly own: string
}

/** Aggregates of which somebody hears. */
export function tellers({ aggregates, published }: ContextPlan): readonly AggregatePlan[] {
  return aggregates.filter(
    (aggregate) => aggregate.commands.length > 0 && published.told.some((entry) => entry.aggregate === aggregate),
  )
}

export function tellerName({ root }: AggregatePlan): string {
  return `tell${root.name}`
}

/** The function that tells the bus what happened to an aggregate, from its parameters on. */
export function tellerLines(
  file: CodeFile,
  { folder, published }: ContextPlan,
  aggregate: AggregatePlan,
  { ports }: Reach,
): readonly string[] {
  const told = published.told.filter((entry) => entry.aggregate === aggregate)
  const publish = `${file.value(publishedFunction(aggregate, folder))}(id, event)`
  const id = typeText(file, { type: aggregate.id, list: false })
  return [
    `async (id: ${id}, event: ${file.type(aggregate.eventType)}): Promise<void> => {`,
    ...(isAllTold(aggregate, told)
      ? [`  await ${ports}.bus.publish(${publish})`]
      : [`  const message = ${publish}`, `  if (message) await ${ports}.bus.publish(message)`]),
    '}',
  ]
}

export function aggregateMember(
  file: CodeFile,
  context: ContextPlan,
  { method, aggregate, command, services }: AggregateHandler,
  { ports, own }: Reach,
): Member {
  const { style, instance, port, decider } = aggregate
  const types = { command: command.type, enrichment: command.enrichment ?? command.type }
  const given = askedWith(command)
  const id = command.identity ? `command.${command.identity.property}` : 'id'
  const asked =
    style === 'class'
      ? ([`(${instance}) =>`, `${instance}.${command.method}(${given.join(', ')})`] as const)
      : ([
          '(loaded) =>',
          `loaded.record(${file.value(decider)}.decide.${command.method}(${['loaded.state', ...given].join(', ')}))`,
        ] as const)
  const tell = tellers(context).includes(aggregate) ? [`${own}${tellerName(aggregate)}`] : []
  return {
    doc: decisionWords(command),
    name: method,
    parameters: [
      ...(command.identity ? [] : [`id: ${typeText(file, { type: aggregate.id, list: false })}`]),
      ...given.map((name) => `${name}: ${file.type(types[name])}`),
    ],
    result: `Promise<${decidedType(file, command)}>`,
    isAsync: services.length > 0,
    body: [
      ...services.flatMap((service) => checkLines(file, service, ports)),
      ...changeLines(file.value(KERNEL.change), [`${ports}.${port}`, id], asked, tell),
    ],
  }
}

/** A rule over another aggregate, which is loaded to be looked at. */
function checkLines(file: CodeFile, { check, rule, other, by }: ServicePlan, ports: string): readonly string[] {
  const state = `(await ${ports}.${other.port}.get(command.${by.property})).state`
  const given = [...(rule.reads.command ? ['command'] : []), state]
  return [
    `if (!${file.value(check)}(${given.join(', ')})) {`,
    ...indented(wrap(`return ${file.value(KERNEL.rejected)}(`, [quote(check.name), quote(rule.words)], ')')),
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

export function systemMember(file: CodeFile, { method, system, command }: SystemHandler, { ports }: Reach): Member {
  const hasData = command.fields.length > 0
  return {
    doc: `${command.name}, done by ${system.name}`,
    name: method,
    parameters: hasData ? [`command: ${file.type(command.type)}`] : [],
    result: 'Promise<void>',
    body: [`return ${ports}.${system.property}.${command.method}(${hasData ? 'command' : ''})`],
  }
}

/** What happens outside is passed on to whoever listens. */
export function reportMember(file: CodeFile, { method, message }: Report, { ports }: Reach): Member {
  const type = file.type(message.type)
  const hasData = message.fields.length > 0
  return {
    doc: `To be called when this happens: ${message.name}`,
    name: method,
    parameters: ['subject: string', ...(hasData ? [`data: ${type}['data']`] : [])],
    result: 'Promise<void>',
    body: [
      `const message: ${type} = { type: ${quote(message.tag)}, version: 1, subject, data${hasData ? '' : ': {}'} }`,
      `return ${ports}.bus.publish(message)`,
    ],
  }
}

import type { AggregateElement, Element, EventElement } from '../../interpretation/model.ts'
import type { Field } from '../../interpretation/sticky-text/Field.ts'
import { nameKey } from '../../interpretation/sticky-text/stickyName.ts'
import { pascalCase } from '../../naming/cases.ts'
import type { ContextNames } from './CmlNames.ts'
import type { CmlDefinitions } from './cmlDefinitions.ts'
import { type CmlTypes, cmlTypes } from './cmlFields.ts'
import { flowSteps, type Triggers } from './cmlFlow.ts'
import { cmlBlock, cmlComment, cmlName, cmlString } from './cmlText.ts'

/** One bounded context: its vision, its application with commands and flow, its aggregates, and types that nobody uses. */
export function cmlContext(
  names: ContextNames,
  triggers: Triggers,
  definitions: CmlDefinitions,
  subdomain: string | undefined,
): string[] {
  const { context, name } = names
  const roots = rootsOf(names)
  const types = cmlTypes(names.take, definitions, new Map([...eventsByType(names, definitions), ...roots]))
  const owned = ownedEvents(names)
  const application = cmlBlock('Application', [
    ...names.commands.flatMap(({ element, name: command }) => [
      ...words(element, command),
      ...said('issued by', element.events.length === 0 ? element.actors : []),
      ...said('informed by', element.readModels),
      ...said('rule:', element.constraints),
      ...cmlBlock(`Command ${command}`, types.attributes(element.fields)),
    ]),
    ...names.events
      .filter((event) => !owned.has(event.element))
      .flatMap(({ element, name: event }) => [
        ...words(element, event),
        ...cmlBlock(`DomainEvent ${event}`, types.attributes(element.fields)),
      ]),
    ...flow(names, triggers),
  ])
  const aggregates = context.aggregates.flatMap((aggregate) =>
    cmlAggregate(aggregate, { names, types, roots, owned, definitions }),
  )
  types.declareRest()
  const leftOver = types.declarations()
  const vision = definitions.words.get(nameKey(context.name))
  const body = [
    ...(vision === undefined ? [] : [`domainVisionStatement = ${cmlString(vision)}`]),
    ...(context.bigBallOfMud ? [cmlComment('big ball of mud')] : []),
    ...said('external system:', spoken(context.systems)),
    ...said('read model:', spoken(context.readModels)),
    ...said('policy:', spoken(context.policies)),
    ...said('at times:', spoken(context.loose.times)),
    ...said('open question:', spoken(context.loose.hotspots)),
    ...said('opportunity:', spoken(context.loose.opportunities)),
    ...said('definition:', spoken(context.loose.definitions)),
    ...(application.length === 1 ? [] : application),
    ...aggregates,
    ...(leftOver.length === 0 ? [] : cmlBlock(`Module ${name}Types`, leftOver)),
  ]
  const head = `BoundedContext ${name}${subdomain === undefined ? '' : ` implements ${subdomain}`}`
  return [...words(context, name), ...cmlBlock(head, body)]
}

interface Surroundings {
  readonly names: ContextNames
  readonly types: CmlTypes
  readonly roots: ReadonlyMap<string, string>
  readonly owned: ReadonlyMap<EventElement, AggregateElement>
  readonly definitions: CmlDefinitions
}

/** The root knows what its definition says, and what its events tell. */
function cmlAggregate(
  aggregate: AggregateElement,
  { names, types, roots, owned, definitions }: Surroundings,
): string[] {
  const name = names.aggregates.get(aggregate) ?? aggregate.identifier
  const events = names.events.filter(({ element }) => owned.get(element) === aggregate)
  const body = events.flatMap(({ element, name: event }) => [
    ...words(element, event),
    ...cmlBlock(`DomainEvent ${event}`, types.attributes(element.fields)),
  ])
  const known: readonly Field[] = [
    ...[...roots].flatMap(([type, root]) => (root === rootOf(aggregate) ? (definitions.parts.get(type) ?? []) : [])),
    ...events.flatMap(({ element }) => element.fields),
  ]
  const root = cmlBlock(`Entity ${rootOf(aggregate)}`, ['aggregateRoot', ...types.attributes(known)])
  const responsibilities = definitions.words.get(nameKey(aggregate.name))
  return [
    ...words(aggregate, name),
    ...cmlBlock(`Aggregate ${name}`, [
      ...(responsibilities === undefined ? [] : [`responsibilities = ${cmlString(responsibilities)}`]),
      ...said('rule:', aggregate.constraints),
      ...root,
      ...types.declarations(),
      ...body,
    ]),
  ]
}

/** Type → the root entity that fields and definitions mean by it: as the aggregate's sticky says, else as the code does. */
function rootsOf({ context }: ContextNames): ReadonlyMap<string, string> {
  const spoken = context.aggregates.map((aggregate) => [pascalCase(aggregate.name), rootOf(aggregate)] as const)
  const coded = context.aggregates.map((aggregate) => [pascalCase(aggregate.identifier), rootOf(aggregate)] as const)
  return new Map([...spoken, ...coded].filter(([type]) => type !== '').reverse())
}

/** Type → the event that fields mean by it, where no definition says what else it is. */
function eventsByType({ events }: ContextNames, { parts }: CmlDefinitions): ReadonlyMap<string, string> {
  const called = events.map(({ element, name }) => [pascalCase(element.name), name] as const)
  return new Map(called.filter(([type]) => type !== '' && !parts.has(type)))
}

function rootOf({ identifier }: AggregateElement): string {
  return cmlName(identifier)
}

/** Each event of the context → the first aggregate that lists it. */
function ownedEvents({ context, events }: ContextNames): ReadonlyMap<EventElement, AggregateElement> {
  return new Map(
    events.flatMap(({ element }) => {
      const owner = context.aggregates.find((aggregate) =>
        aggregate.events.some((event) => event !== '' && nameKey(event) === nameKey(element.name)),
      )
      return owner ? [[element, owner] as const] : []
    }),
  )
}

function flow(names: ContextNames, triggers: Triggers): string[] {
  const steps = flowSteps(names, triggers)
  return steps.length === 0 ? [] : cmlBlock(`Flow ${names.name}Flow`, steps)
}

/** The sticky's own words, where the name in code is not simply those words. */
function words({ name }: Pick<Element, 'name'>, cml: string): string[] {
  return name === '' || name.replaceAll(' ', '').toLowerCase() === cml.toLowerCase() ? [] : [cmlComment(name)]
}

function said(what: string, all: readonly string[]): string[] {
  return all.map((each) => cmlComment(`${what} ${each}`))
}

function spoken(elements: readonly Element[]): string[] {
  return elements.map(({ name, identifier }) => name || identifier)
}

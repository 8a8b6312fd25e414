import type { AggregateElement, Element } from '../../interpretation/model.ts'
import { nameKey } from '../../interpretation/sticky-text/stickyName.ts'
import type { ContextNames } from './CmlNames.ts'
import { type CmlTypes, cmlTypes } from './cmlFields.ts'
import { flowSteps, type Triggers } from './cmlFlow.ts'
import { cmlBlock, cmlComment, cmlName } from './cmlText.ts'

/** One bounded context: its application with commands and flow, and its aggregates. */
export function cmlContext(names: ContextNames, triggers: Triggers, subdomain: string | undefined): string[] {
  const { context, name } = names
  const types = cmlTypes(names.take)
  const owned = ownedEvents(names)
  const application = cmlBlock('Application', [
    ...names.commands.flatMap(({ element, name: command }) => [
      ...words(element, command),
      ...said('issued by', element.actors),
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
  const aggregates = context.aggregates.flatMap((aggregate) => cmlAggregate(aggregate, names, types, owned))
  const leftOver = types.declarations()
  const body = [
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

function cmlAggregate(
  aggregate: AggregateElement,
  names: ContextNames,
  types: CmlTypes,
  owned: ReturnType<typeof ownedEvents>,
): string[] {
  const name = names.aggregates.get(aggregate) ?? aggregate.identifier
  const events = names.events.filter(({ element }) => owned.get(element) === aggregate)
  const body = events.flatMap(({ element, name: event }) => [
    ...words(element, event),
    ...cmlBlock(`DomainEvent ${event}`, types.attributes(element.fields)),
  ])
  return [
    ...words(aggregate, name),
    ...cmlBlock(`Aggregate ${name}`, [
      ...said('rule:', aggregate.constraints),
      ...cmlBlock(`Entity ${cmlName(aggregate.identifier)}`, ['aggregateRoot']),
      ...types.declarations(),
      ...body,
    ]),
  ]
}

/** Each event of the context → the first aggregate that lists it. */
function ownedEvents({ context, events }: ContextNames) {
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

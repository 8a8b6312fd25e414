import type { CommandElement, ContextElement, EventElement, SystemElement } from '../../interpretation/model.ts'
import { nameKey } from '../../interpretation/sticky-text/stickyName.ts'
import { identifierFor } from '../../naming/identifierFor.ts'
import type { DefinedParts } from '../definedParts.ts'
import { messageSchema } from '../messageSchema.ts'
import type { ContextTraffic, Message } from '../messageTraffic.ts'
import type { Yaml } from '../Yaml.ts'
import type { CatalogPage } from './page.ts'

const VERSION = '1.0.0'
const SUBDOMAIN_BADGES = { core: 'Core domain', supporting: 'Supporting subdomain', generic: 'Generic subdomain' }

/** Names that the whole catalog shares. */
export interface CatalogNames {
  readonly domain: string
  readonly team: string
  /** Contexts and external systems → the id of their service. */
  readonly services: ReadonlyMap<ContextElement | SystemElement, string>
}

/** The services of a catalog have one id each, apart from the domain's. */
export function catalogNames(title: string, traffic: readonly ContextTraffic[]): CatalogNames {
  const taken = new Set<string>()
  const take = (wanted: string): string => {
    let name = wanted
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${wanted}${count}`
    taken.add(name.toLowerCase())
    return name
  }
  const domain = take(identifierFor(title || 'Wall', 'domain', 'domain'))
  const messages = traffic.flatMap(({ events, commands, queries }) => [...events, ...commands, ...queries])
  for (const { id } of messages) taken.add(id.toLowerCase())
  const holders = traffic.flatMap(({ context }) => [context, ...context.systems])
  return {
    domain,
    team: `${domain}People`,
    services: new Map(
      holders.map((holder) => [holder, take(`${holder.identifier}${'systems' in holder ? '' : 'System'}`)]),
    ),
  }
}

export function domainPage(title: string, traffic: readonly ContextTraffic[], names: CatalogNames): CatalogPage {
  const { domain, team, services } = names
  return {
    folder: `domains/${domain}`,
    front: {
      ...head(domain, title, `The business on the wall “${title}”.`, team),
      services: traffic.map(({ context }) => pointer(services.get(context) ?? '')),
    },
    sections: [{ title: 'Contexts', items: traffic.map(({ context }) => spoken(context)) }],
  }
}

/** A context: it receives its commands and queries and what it hears, and sends its events and the commands it issues. */
export function servicePage(traffic: ContextTraffic, names: CatalogNames): CatalogPage {
  const { context, events, queries, hears, issues } = traffic
  const id = names.services.get(context) ?? context.identifier
  const constraints = context.aggregates.flatMap((aggregate) => [
    ...aggregate.constraints,
    ...aggregate.commands.flatMap((command) => command.constraints),
  ])
  const fromSystems = eventsOfSystems(traffic, context.systems)
  const badge = context.bigBallOfMud ? 'Big ball of mud' : context.subdomain && SUBDOMAIN_BADGES[context.subdomain]
  return {
    folder: `${serviceFolder(names.domain, id)}`,
    front: {
      ...head(id, spoken(context), `The bounded context ${spoken(context)}.`, names.team),
      ...(badge ? { badges: [{ content: badge, backgroundColor: 'blue', textColor: 'blue' }] } : {}),
      sends: pointers([
        ...events.filter((event) => !fromSystems.includes(event)),
        ...issues,
        ...commandsFor(traffic, context.systems),
      ]),
      receives: pointers([
        ...commandsFor(traffic, [...context.aggregates, context.loose]),
        ...queries,
        ...hears,
        ...fromSystems,
      ]),
    },
    sections: [
      { title: 'Aggregates', items: context.aggregates.map(spoken) },
      { title: 'Policies', items: context.policies.map(spoken) },
      { title: 'Rules', items: [...new Set(constraints)] },
      { title: 'Glossary', items: context.loose.definitions.map(spoken) },
      { title: 'Open questions', items: context.loose.hotspots.map(spoken) },
    ],
  }
}

/** An external system: it receives the commands that lead to it and sends the events that come from it. */
export function systemPage(system: SystemElement, traffic: ContextTraffic, names: CatalogNames): CatalogPage {
  const id = names.services.get(system) ?? system.identifier
  return {
    folder: serviceFolder(names.domain, id),
    front: {
      ...head(id, spoken(system), `An external system of ${spoken(traffic.context)}.`, names.team),
      externalSystem: true,
      sends: pointers(eventsOfSystems(traffic, [system])),
      receives: pointers(commandsFor(traffic, [system])),
    },
    sections: [],
  }
}

/** `parts` are those of the types that the context's fields name. */
export function messagePages(
  traffic: ContextTraffic,
  parts: DefinedParts,
  names: CatalogNames,
): readonly CatalogPage[] {
  const { context } = traffic
  const service = serviceFolder(names.domain, names.services.get(context) ?? context.identifier)
  const page = (folder: string, message: Message, summary: string, rules: readonly string[]): CatalogPage => ({
    folder: `${service}/${folder}/${message.id}`,
    front: head(message.id, spoken(message.element), summary, names.team),
    sections: [{ title: 'Rules', items: rules }],
    schema: { $schema: 'http://json-schema.org/draft-07/schema#', ...messageSchema(message.element.fields, parts) },
  })
  const where = spoken(context)
  return [
    ...traffic.events.map((event) => page('events', event, `Happened in ${where}.`, [])),
    ...traffic.commands.map((command) =>
      page('commands', command, commandSummary(command.element, where), command.element.constraints),
    ),
    ...traffic.queries.map((query) => page('queries', query, `What ${where} knows and is asked for.`, [])),
  ]
}

function commandSummary({ actors }: CommandElement, where: string): string {
  return actors.length === 0 ? `Asks something of ${where}.` : `Asked of ${where} by ${actors.join(', ')}.`
}

/** The commands that some of these list; one that leads to several is listed by each. */
function commandsFor(
  { commands }: ContextTraffic,
  holders: readonly { readonly commands: readonly CommandElement[] }[],
): readonly Message<CommandElement>[] {
  const listed = new Set(holders.flatMap((holder) => holder.commands.map(({ identifier }) => identifier)))
  return commands.filter(({ element }) => listed.has(element.identifier))
}

function eventsOfSystems(
  { events }: ContextTraffic,
  systems: readonly SystemElement[],
): readonly Message<EventElement>[] {
  const names = new Set(systems.flatMap((system) => system.events.map(nameKey)))
  return events.filter(({ element }) => element.source === 'system' && names.has(nameKey(element.name)))
}

function serviceFolder(domain: string, service: string): string {
  return `domains/${domain}/services/${service}`
}

function head(id: string, name: string, summary: string, team: string) {
  return { id, name: name || id, version: VERSION, summary, owners: [team] }
}

function pointer(id: string): Yaml {
  return { id, version: VERSION }
}

function pointers(messages: readonly Message[]): readonly Yaml[] {
  return [...new Set(messages.map(({ id }) => id))].map(pointer)
}

function spoken({ name, identifier }: { readonly name: string; readonly identifier: string }): string {
  return name || identifier
}

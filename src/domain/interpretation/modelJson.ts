import { compareCodePoints } from '../board/compareCodePoints.ts'
import type {
  CommandElement,
  ContextElement,
  DomainModel,
  Element,
  EventElement,
  Finding,
  ModelLink,
  ModelRelationship,
  PolicyElement,
  ReadModelElement,
} from './model.ts'
import type { Field } from './sticky-text/Field.ts'

/** The model as `wallstorm model` prints it: exactly these keys in this order, every array sorted (design §8). */
export function modelJson({ contexts, relationships, links, findings }: DomainModel) {
  return {
    contexts: contexts.map(contextJson),
    relationships: relationships.map(relationshipJson),
    links: links.map(linkJson),
    findings: findings.map(findingJson),
  }
}

/** A finding as `wallstorm model` and `check --json` print it. */
export function findingJson({ code, severity, notes, message }: Finding) {
  return { code, severity, notes, message }
}

function contextJson(context: ContextElement) {
  const { id, name, identifier, subdomain, bigBallOfMud, loose } = context
  return {
    id,
    name,
    identifier,
    subdomain,
    bigBallOfMud,
    aggregates: context.aggregates.map(({ commands, events, constraints, ...aggregate }) => ({
      ...elementJson(aggregate),
      commands: commands.map(commandJson),
      events,
      constraints,
    })),
    systems: context.systems.map(({ commands, events, ...system }) => ({
      ...elementJson(system),
      commands: commands.map(commandJson),
      events,
    })),
    policies: context.policies.map(policyJson),
    readModels: context.readModels.map(readModelJson),
    events: context.events.map(eventJson),
    loose: {
      commands: loose.commands.map(commandJson),
      events: loose.events.map(eventJson),
      times: loose.times.map(elementJson),
      actors: loose.actors.map(elementJson),
      hotspots: loose.hotspots.map(elementJson),
      definitions: loose.definitions.map(elementJson),
      opportunities: loose.opportunities.map(elementJson),
    },
  }
}

function elementJson({ name, identifier, notes }: Element) {
  return { name, identifier, notes }
}

function commandJson(command: CommandElement) {
  const { fields, actors, readModels, constraints, events, exclusive } = command
  return {
    ...elementJson(command),
    fields: fieldsJson(fields),
    actors,
    readModels,
    constraints,
    events,
    ...(exclusive === undefined ? {} : { exclusive }),
  }
}

function policyJson({ on, issues, compensations, joins, ...policy }: PolicyElement) {
  return {
    ...elementJson(policy),
    on,
    issues,
    ...(compensations ? { compensations: compensations.map(({ event, command }) => ({ event, command })) } : {}),
    ...(joins ? { joins } : {}),
  }
}

function readModelJson(readModel: ReadModelElement) {
  return { ...elementJson(readModel), fields: fieldsJson(readModel.fields), from: readModel.from }
}

function eventJson(event: EventElement) {
  const { fields, pivotal, source, reference } = event
  return {
    ...elementJson(event),
    fields: fieldsJson(fields),
    pivotal,
    source,
    ...(reference ? { reference: { context: reference.context, notes: reference.notes } } : {}),
  }
}

/** By name; elements keep the order of the sticky, which reads better in code. */
function fieldsJson(fields: readonly Field[]) {
  return [...fields]
    .sort((a, b) => compareCodePoints(a.name, b.name))
    .map(({ name, type, optional, list, example }) => ({
      name,
      type,
      optional,
      list,
      ...(example === undefined ? {} : { example }),
    }))
}

function relationshipJson(relationship: ModelRelationship) {
  const { upstream, downstream, pattern, upstreamRoles, downstreamRoles, via, declared } = relationship
  return { upstream, downstream, pattern, upstreamRoles, downstreamRoles, via, declared }
}

function linkJson({ from, to, kind, drawn, reason }: ModelLink) {
  return { from, to, kind, drawn, reason }
}

import { type CmlIndex, indexCml } from '../../src/domain/cml/CmlIndex.ts'
import type { CmlModel, CmlProduction } from '../../src/domain/cml/CmlModel.ts'
import { parseCml } from '../../src/domain/cml/parseCml.ts'

/** The model of a text that must be right. */
export function cmlModel(text: string): CmlModel {
  const parsed = parseCml(text)
  if (parsed.ok) return parsed.model
  throw new Error(parsed.problems.map(({ line, column, message }) => `${line}:${column} ${message}`).join('\n'))
}

/** What a CML text says that a wall keeps, as lines to compare; two texts that say the same give the same lines. */
export function cmlFacts(model: CmlModel): readonly string[] {
  const index = indexCml(model)
  return [
    ...model.contexts.map(({ name }) => `context ${name.value}`),
    ...(model.map?.relationships ?? []).map(({ upstream, downstream, pattern, upstreamRoles, downstreamRoles }) => {
      const ends = [upstream.value, downstream.value]
      if (pattern === 'partnership' || pattern === 'shared-kernel') ends.sort()
      const roles = [[...upstreamRoles].sort(), [...downstreamRoles].sort()].join(' → ')
      return `${pattern} ${ends.join(' > ')} ${roles}`
    }),
    ...index.contents.flatMap(({ context, aggregates, events, commands }) => [
      ...aggregates.map(({ name }) => `aggregate ${context.name.value}.${name.value}`),
      ...events.map(({ name }) => `event ${context.name.value}.${name.value}`),
      ...commands.map(({ name }) => `command ${context.name.value}.${name.value}`),
      ...productionsOf(model, context.name.value)
        .filter(({ action }) => action === 'operation')
        .map(({ name }) => `command ${context.name.value}.${pascal(name.value)}`),
    ]),
  ]
    .filter((line, position, all) => all.indexOf(line) === position)
    .sort()
}

/** Every step that an event sets off, a choice among commands written as all of them: `Context: A + B -> C + D`. */
export function cmlTriggers(model: CmlModel): readonly string[] {
  const lines = model.contexts.flatMap(({ name, application }) =>
    (application?.flows ?? []).flatMap(({ steps }) =>
      steps.flatMap((step) => {
        if (step.kind !== 'invocation') return []
        const events = new Set(step.events.map(({ value }) => value))
        const commands = step.names.map(({ value }) => (step.action === 'operation' ? pascal(value) : value))
        return [`${name.value}: ${[...events].sort().join(' + ')} -> ${commands.sort().join(' + ')}`]
      }),
    ),
  )
  return [...new Set(lines)].sort()
}

/** Every step that emits: `Context: Aggregate.Command -> events`; an operation is a command on a wall. */
export function cmlFlows(model: CmlModel): readonly string[] {
  const index = indexCml(model)
  const yields = new Map<string, Set<string>>()
  for (const { context } of index.contents)
    for (const step of productionsOf(model, context.name.value)) {
      const command = step.action === 'operation' ? pascal(step.name.value) : step.name.value
      const key = `${context.name.value}: ${holderOf(step, index, context.name.value)}.${command}`
      yields.set(key, new Set([...(yields.get(key) ?? []), ...step.events.map(({ value }) => value)]))
    }
  return Array.from(yields, ([key, events]) => `${key} -> ${[...events].sort().join(', ')}`).sort()
}

export function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}

function productionsOf({ contexts }: CmlModel, name: string): readonly CmlProduction[] {
  const context = contexts.find((each) => each.name.value === name)
  return (context?.application?.flows ?? []).flatMap(({ steps }) =>
    steps.flatMap((step) => (step.kind === 'production' ? [step] : [])),
  )
}

/** Where a step says nothing, the aggregate of its context that declares what it emits. */
function holderOf(step: CmlProduction, { contents }: CmlIndex, context: string): string {
  if (step.aggregate) return step.aggregate.value
  const aggregates = contents.find((each) => each.context.name.value === context)?.aggregates ?? []
  const declares = aggregates.find(({ objects }) =>
    objects.some(({ kind, name }) => kind === 'DomainEvent' && name.value === step.events[0]?.value),
  )
  return declares?.name.value ?? ''
}

import type { AggregateElement } from '../../../interpretation/model.ts'
import { kebabCase } from '../../../naming/cases.ts'
import { Scope } from '../text/Scope.ts'
import type { AggregatePlan } from './AggregatePlan.ts'
import { lowerFirst, upperFirst } from './ContextNames.ts'
import type { ContextScope } from './ContextScope.ts'
import type { EventPlan } from './EventPlan.ts'
import { FieldPlans } from './FieldPlans.ts'
import { planCommands } from './planCommands.ts'
import { planState } from './planState.ts'

export function planAggregate(aggregate: AggregateElement, scope: ContextScope): AggregatePlan {
  const { names, values, index, element, folder: home, style } = scope
  const identifier = upperFirst(aggregate.identifier)
  const file = names.aggregateFolders.take(kebabCase(identifier), `${kebabCase(identifier)}-aggregate`)
  const folder = `${home}/domain/${file}`
  const gen = `${folder}/${file}.gen.ts`
  const className = names.types.take(identifier)
  const derived = (suffix: string, from = gen) => ({ name: names.types.take(className + suffix), from })
  const located = index.eventsOf(aggregate, element)
  const stickies = [...aggregate.commands, ...located.map((event) => event.element)]
  const id = values.idOf(
    className,
    stickies.flatMap((sticky) => sticky.fields),
  )
  const fields = new FieldPlans(
    values,
    stickies.map(({ fields: some, identifier: owner }) => ({ fields: some, owner: upperFirst(owner) })),
    id,
  )

  const tags = new Scope()
  const events = located.map(({ element: event, context }): EventPlan => {
    const tag = tags.take(upperFirst(event.identifier), upperFirst(context.identifier) + upperFirst(event.identifier))
    return {
      name: event.name || event.identifier,
      tag,
      type: { name: names.types.take(tag, `${className}${tag}`), from: gen },
      fields: fields.of(event.fields, tag),
      sampleName: names.functions.take(lowerFirst(tag), `${lowerFirst(tag)}Event`),
      notes: event.notes,
    }
  })
  const state = planState(events, id)
  const planned = planCommands(aggregate, { ...scope, gen, className, id, fields, events, state })
  const own = `${folder}/${file}.ts`
  const instance = names.functions.take(lowerFirst(className), `the${className}`)
  return {
    name: aggregate.name,
    style,
    gen,
    root: { name: className, from: style === 'class' ? own : gen },
    generatedRoot: derived('Root'),
    decider: { name: instance, from: own },
    after: {
      name: names.functions.take(`${instance}After`, `${instance}History`),
      from: `${folder}/${file}.fixture.gen.ts`,
    },
    stateType: derived('State'),
    eventType: derived('Event'),
    decisions: derived('Decisions'),
    initial: { name: names.functions.take(`initial${className}`), from: gen },
    repository: derived('Repository', `${folder}/${file}-repository.gen.ts`),
    inMemory: {
      name: names.types.take(`InMemory${className}Repository`),
      from: `${home}/infrastructure/in-memory-${file}-repository.gen.ts`,
    },
    port: names.functions.take(`${lowerFirst(className)}Repository`),
    instance,
    id,
    idSample: fields.idSample(id),
    folder,
    file,
    commands: planned.commands,
    events,
    state,
    openRules: planned.open,
    notes: aggregate.notes,
  }
}

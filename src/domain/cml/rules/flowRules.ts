import { type CmlIndex, type ContextContents, namesOf, operationsOf } from '../CmlIndex.ts'
import type { CmlAggregate, CmlName, CmlProduction, CmlStep } from '../CmlModel.ts'
import { type CmlProblem, errorAt } from '../CmlProblem.ts'

/** A flow uses commands and operations of its own context, and moves an aggregate between its own states. */
export function flowRules({ contents, aggregates }: CmlIndex): readonly CmlProblem[] {
  const known = {
    command: namesOf(contents.flatMap(({ commands }) => commands)),
    operation: namesOf(contents.flatMap(operationsOf)),
  }
  return contents.flatMap((content) => {
    const own = { command: namesOf(content.commands), operation: namesOf(operationsOf(content)) }
    const steps = content.flows.flatMap((flow) => flow.steps)
    return steps.flatMap((step) => [
      ...usedBy(step)
        .filter(({ value }) => known[step.action].has(value) && !own[step.action].has(value))
        .map((name) => errorAt(name, elsewhere(step, name, content))),
      ...(step.kind === 'production' ? foreignStates(step, aggregates) : []),
    ])
  })
}

function usedBy(step: CmlStep): readonly CmlName[] {
  return step.kind === 'production' ? [step.name] : step.names
}

function elsewhere({ action }: CmlStep, { value }: CmlName, { context }: ContextContents): string {
  return `The ${action} “${value}” belongs to another context, and a flow of ${context.name.value} may use its own only.`
}

function foreignStates({ aggregate, transition }: CmlProduction, aggregates: readonly CmlAggregate[]): CmlProblem[] {
  const holder = aggregates.find(({ name }) => name.value === aggregate?.value)
  if (!holder || !transition) return []
  const states = new Set(
    holder.objects
      .filter(({ options }) => options.has('aggregateLifecycle'))
      .flatMap(({ values }) => values.map(({ value }) => value)),
  )
  return [...transition.from, ...transition.to]
    .filter(({ value }) => !states.has(value))
    .map((state) => errorAt(state, `“${state.value}” is no state of ${holder.name.value}.`))
}

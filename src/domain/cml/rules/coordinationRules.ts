import { type CmlIndex, namesOf } from '../CmlIndex.ts'
import type { CmlCoordination } from '../CmlModel.ts'
import { type CmlProblem, errorAt } from '../CmlProblem.ts'

/** A coordination calls application services of its own context or of contexts that it can reach on the map. */
export function coordinationRules(index: CmlIndex): readonly CmlProblem[] {
  return index.model.contexts.flatMap(({ name, application }) => {
    const reachable = reachableFrom(name.value, index)
    return (application?.coordinations ?? []).flatMap(({ steps }) =>
      steps.flatMap((step) => problemsOf(step, reachable, index)),
    )
  })
}

/** The context itself, the upstreams it depends on, and the other side of symmetric relationships. */
function reachableFrom(context: string, { model }: CmlIndex): ReadonlySet<string> {
  const reachable = new Set([context])
  for (const { pattern, upstream, downstream } of model.map?.relationships ?? []) {
    const isSymmetric = pattern === 'partnership' || pattern === 'shared-kernel'
    if (downstream.value === context) reachable.add(upstream.value)
    if (isSymmetric && upstream.value === context) reachable.add(downstream.value)
  }
  return reachable
}

function problemsOf(
  { context, service, operation }: CmlCoordination['steps'][number],
  reachable: ReadonlySet<string>,
  { model }: CmlIndex,
): CmlProblem[] {
  const target = model.contexts.find(({ name }) => name.value === context.value)
  if (!target) return [errorAt(context, `There is no bounded context “${context.value}” in this text.`)]
  if (!reachable.has(context.value))
    return [
      errorAt(context, `“${context.value}” is not upstream of this context on the map, so that it cannot be called.`),
    ]
  const holder = target.application?.services.find(({ name }) => name.value === service.value)
  if (!holder) return [errorAt(service, `“${service.value}” is no service of the Application of ${context.value}.`)]
  if (namesOf(holder.operations).has(operation.value)) return []
  return [errorAt(operation, `“${operation.value}” is no operation of ${service.value}.`)]
}

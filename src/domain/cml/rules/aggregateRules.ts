import type { CmlIndex } from '../CmlIndex.ts'
import type { CmlObject } from '../CmlModel.ts'
import { type CmlProblem, errorAt } from '../CmlProblem.ts'

/** One root and one enumeration of states an aggregate. */
export function aggregateRules({ aggregates }: CmlIndex): readonly CmlProblem[] {
  return aggregates.flatMap(({ name, objects }) => [
    ...beyondFirst(objects, 'aggregateRoot').map((object) =>
      errorAt(object.name, `“${name.value}” has a root already, so “${object.name.value}” cannot be one too.`),
    ),
    ...beyondFirst(objects, 'aggregateLifecycle').map((object) =>
      errorAt(object.name, `“${name.value}” has its states already, so “${object.name.value}” cannot list them too.`),
    ),
  ])
}

function beyondFirst(objects: readonly CmlObject[], option: string): readonly CmlObject[] {
  return objects.filter(({ options }) => options.has(option)).slice(1)
}

import type { CmlIndex, ContextContents } from '../../cml/CmlIndex.ts'
import type { CmlObject } from '../../cml/CmlModel.ts'

/** The enumeration that a bare name means; undefined where it means none. */
export type EnumerationOf = (name: string) => CmlObject | undefined

type Objects = readonly CmlObject[]

/**
 * What a type's name means to the objects of one context: an enumeration of the declaring aggregate, else of its module,
 * else of the context, else of the whole text; the first of several.
 */
export class Enumerations {
  /** Object → the objects beside it, from the nearest outwards. */
  readonly #beside = new Map<CmlObject, readonly Objects[]>()
  readonly #everywhere: readonly Objects[]
  readonly #named = new Map<Objects, ReadonlyMap<string, CmlObject>>()

  constructor({ context, objects }: ContextContents, all: Pick<CmlIndex, 'objects'>) {
    this.#everywhere = [objects, all.objects]
    const enter = (own: Objects, around: readonly Objects[]) => {
      for (const object of own) this.#beside.set(object, [own, ...around])
    }
    for (const aggregate of context.aggregates) enter(aggregate.objects, [])
    for (const module of context.modules) {
      enter(module.objects, [])
      for (const aggregate of module.aggregates) enter(aggregate.objects, [module.objects])
    }
  }

  seenFrom(object: CmlObject): EnumerationOf {
    const scopes = [...(this.#beside.get(object) ?? []), ...this.#everywhere]
    return (name) => {
      const scope = scopes.find((objects) => this.#namesIn(objects).has(name))
      return scope && this.#namesIn(scope).get(name)
    }
  }

  #namesIn(objects: Objects): ReadonlyMap<string, CmlObject> {
    const known = this.#named.get(objects)
    if (known) return known
    const enums = objects.filter(({ kind }) => kind === 'enum').reverse()
    const named = new Map(enums.map((each) => [each.name.value, each]))
    this.#named.set(objects, named)
    return named
  }
}

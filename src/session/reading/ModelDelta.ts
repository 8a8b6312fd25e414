import type { ContextElement, DomainModel, LooseElements } from '../../domain/interpretation/model.ts'
import { hearList, type ListDelta, ListTeller } from './ListDelta.ts'

/** The arrays of an object told list by list; the rest of it as it is. */
type Told<T> = { readonly [Key in keyof T]: T[Key] extends readonly (infer Item)[] ? ListDelta<Item> : T[Key] }

interface ContextDelta extends Told<Omit<ContextElement, 'loose'>> {
  readonly loose: Told<LooseElements>
}

/** A model told by the one before it: an edit on a large wall changes an element, some links and some findings. */
export interface ModelDelta extends Told<Omit<DomainModel, 'contexts'>> {
  readonly contexts: readonly ContextDelta[]
}

export class ModelTeller {
  readonly #model = new ListsTeller()
  #contexts = new Map<string, ContextTeller>()

  tell({ contexts, ...lists }: DomainModel): ModelDelta {
    const tellers = new Map(contexts.map(({ id }) => [id, this.#contexts.get(id) ?? new ContextTeller()]))
    this.#contexts = tellers
    return {
      ...this.#model.tell(lists),
      contexts: contexts.flatMap((context) => tellers.get(context.id)?.tell(context) ?? []),
    }
  }
}

class ContextTeller {
  readonly #own = new ListsTeller()
  readonly #loose = new ListsTeller()

  tell({ loose, ...own }: ContextElement): ContextDelta {
    return { ...this.#own.tell(own), loose: this.#loose.tell(loose) }
  }
}

/** Tells one object's arrays again and again. */
class ListsTeller {
  readonly #lists = new Map<string, ListTeller<unknown>>()

  tell<T extends object>(object: T): Told<T> {
    const told = Object.entries(object).map(([key, value]) => [
      key,
      Array.isArray(value) ? this.#tellerOf(key).tell(value) : value,
    ])
    return Object.fromEntries(told) as Told<T>
  }

  #tellerOf(key: string): ListTeller<unknown> {
    const known = this.#lists.get(key) ?? new ListTeller()
    this.#lists.set(key, known)
    return known
  }
}

/** Elements that did not change keep their identity, and so do contexts of which nothing changed. */
export function hearModel(before: DomainModel | null, { contexts, ...lists }: ModelDelta): DomainModel {
  const known = new Map(before?.contexts.map((context) => [context.id, context]))
  return {
    ...hearLists<Omit<DomainModel, 'contexts'>>(before, lists),
    contexts: contexts.map((told) => hearContext(known.get(told.id), told)),
  }
}

function hearContext(before: ContextElement | undefined, { loose, ...own }: ContextDelta): ContextElement {
  const heard: ContextElement = {
    ...hearLists<Omit<ContextElement, 'loose'>>(before, own),
    loose: hearLists(before?.loose, loose),
  }
  return before && isSameIn(before, heard) && isSameIn(before.loose, heard.loose) ? before : heard
}

function hearLists<T extends object>(before: T | null | undefined, told: Told<T>): T {
  const earlier = new Map<string, unknown>(Object.entries(before ?? {}))
  const heard = Object.entries(told).map(([key, value]) => {
    if (!isListDelta(value)) return [key, value]
    const list = earlier.get(key)
    return [key, hearList(Array.isArray(list) ? list : [], value)]
  })
  return Object.fromEntries(heard) as T
}

function isListDelta(value: unknown): value is ListDelta<unknown> {
  return typeof value === 'object' && value !== null && 'places' in value && 'fresh' in value
}

/** Key by key; lists that were heard unchanged are the same. */
function isSameIn<T extends object>(before: T, after: T): boolean {
  const earlier = new Map<string, unknown>(Object.entries(before))
  return Object.entries(after).every(([key, value]) => key === 'loose' || earlier.get(key) === value)
}

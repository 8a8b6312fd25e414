import type { Id } from '../../../board/Board.ts'
import type { ContextElement } from '../../../interpretation/model.ts'
import { nameKey } from '../../../interpretation/sticky-text/stickyName.ts'

/** An element and the context whose sticky it is. */
export interface Located<T> {
  readonly element: T
  readonly context: ContextElement
}

/** Elements of one kind over all contexts, by what they are called and by their notes. */
export class ElementIndex<T extends { readonly name: string; readonly notes: readonly Id[] }> {
  readonly #named = new Map<string, Located<T>[]>()
  readonly #at = new Map<Id, Located<T>[]>()
  readonly #places = new Map<Located<T>, number>()

  constructor(contexts: readonly ContextElement[], elements: (context: ContextElement) => readonly T[]) {
    for (const context of contexts) {
      for (const element of elements(context)) {
        const located = { element, context }
        this.#places.set(located, this.#places.size)
        enter(this.#named, nameKey(element.name), located)
        for (const id of element.notes) enter(this.#at, id, located)
      }
    }
  }

  /** The elements of these names that are meant in a context: all at the linked notes, else the context's own, else any. */
  meant(names: readonly string[], context: ContextElement, linked: readonly Id[]): readonly Located<T>[] {
    const reached = this.at(linked)
    return names.flatMap((name) => {
      const called = reached.filter(({ element }) => nameKey(element.name) === nameKey(name))
      return called.length > 0 ? called : (this.#find(name, context) ?? [])
    })
  }

  #find(name: string, context: ContextElement): Located<T> | undefined {
    const named = this.#named.get(nameKey(name)) ?? []
    return named.find(({ context: owner }) => owner === context) ?? named[0]
  }

  /** Elements of which one of these is a note, in the order of the model. */
  at(notes: readonly Id[]): readonly Located<T>[] {
    const all = [...new Set(notes.flatMap((id) => this.#at.get(id) ?? []))]
    return all.sort((a, b) => (this.#places.get(a) ?? 0) - (this.#places.get(b) ?? 0))
  }
}

function enter<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = map.get(key)
  if (known) known.push(value)
  else map.set(key, [value])
}

import type { Id } from '../board/Board.ts'
import { contextCalled } from '../interpretation/contextCalled.ts'
import type { DomainModel } from '../interpretation/model.ts'
import { nameKey } from '../interpretation/sticky-text/stickyName.ts'
import { groupBy, namedElementsOf } from './elements.ts'
import { type Definition, definedIn } from './fixes/defining.ts'

/** A word as one context uses it. */
export interface Use {
  readonly name: string
  readonly context: Id
  /** “Ordering”, as a message calls the context. */
  readonly home: string
  readonly notes: readonly Id[]
}

/** The words that contexts have in common, and what each context's glossary says of them. */
export class Vocabulary {
  /** One name for elements of one kind in several contexts, a use for each; words that all of its contexts define are left out. */
  readonly shared: readonly (readonly Use[])[]
  readonly #defined: ReadonlyMap<Id, ReadonlySet<string>>

  /** Of the elements whose kind passes the test. An event that refers to another is the same. */
  constructor({ contexts }: DomainModel, isMeant: (kind: string) => boolean) {
    this.#defined = new Map(contexts.map((context) => [context.id, definedIn(context)]))
    const uses = contexts.flatMap((context) =>
      namedElementsOf(context).flatMap(({ kind, element }) => {
        const { name, notes } = element
        if (!isMeant(kind) || name === '' || 'reference' in element) return []
        return [
          { key: `${kind} ${nameKey(name)}`, name, context: context.id, home: contextCalled(context.name), notes },
        ]
      }),
    )
    this.shared = [...groupBy(uses, ({ key }) => key).values()]
      .map((same) => [...groupBy(same, ({ context }) => context).values()].flatMap(joined))
      .filter((same) => same.length > 1 && !same.every((use) => this.#isDefined(use)))
  }

  /** What each context is to say of a word that it does not define yet, at its sticky there. */
  definitionsOf(uses: readonly Use[], meaningIn: (use: Use) => string): readonly Definition[] {
    return uses
      .filter((use) => !this.#isDefined(use))
      .flatMap((use) => {
        const { name: word, context, notes } = use
        return notes.slice(0, 1).map((note) => ({ word, meaning: meaningIn(use), note, context }))
      })
  }

  #isDefined({ name, context }: Use): boolean {
    return this.#defined.get(context)?.has(nameKey(name)) ?? false
  }
}

export function contextsOf(uses: readonly Use[]): string {
  return uses.map(({ home }) => home).join(' and ')
}

/** A command of two aggregates comes twice. */
function joined([first, ...more]: readonly Use[]): readonly Use[] {
  return first ? [{ ...first, notes: [...new Set([first, ...more].flatMap(({ notes }) => notes))] }] : []
}

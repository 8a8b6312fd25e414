import type { Id } from '../domain/board/Board.ts'
import { isId } from '../domain/board/isId.ts'
import type { Oddity } from './BoardDocument.ts'
import { isFields, type Root } from './boardRoots.ts'
import { isSame } from './isSame.ts'
import type { Layout } from './layout/Layout.ts'

/** What one root map says, element by element and without regard to the others. */
export class Shelf<E extends { readonly id: Id }> {
  readonly elements = new Map<Id, E>()
  readonly oddities = new Map<Id, readonly Oddity[]>()
  readonly #root: Root
  readonly #layout: Layout<E>

  constructor(root: Root, layout: Layout<E>) {
    this.#root = root
    this.#layout = layout
  }

  /** Reads the element anew; it keeps its identity where nothing changed. */
  refresh(id: Id): void {
    const odd: Oddity[] = []
    const before = this.elements.get(id)
    const after = this.#read(id, odd)
    if (after === undefined) this.elements.delete(id)
    else if (!isSame(before, after)) this.elements.set(id, after)
    if (odd.length > 0) this.oddities.set(id, odd)
    else this.oddities.delete(id)
  }

  #read(id: Id, odd: Oddity[]): E | undefined {
    const fields = this.#root.get(id)
    if (fields === undefined) return undefined
    if (!isFields(fields)) {
      odd.push({ code: 'not-an-element', id, message: 'Something that is no element is left out.' })
      return undefined
    }
    if (!isId(id)) {
      odd.push({ code: 'bad-id', id: id.slice(0, 40), message: 'An element whose id no file can hold is left out.' })
      return undefined
    }
    return this.#layout.read(id, fields, (code, message) => odd.push({ code, id, message }))
  }
}

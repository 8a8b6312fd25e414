import * as Y from 'yjs'
import type { Board } from '../domain/board/Board.ts'
import { COLLECTIONS, type Collection, type Elements } from '../domain/board/plan.ts'
import { boardRoots, isFields } from './boardRoots.ts'
import { LAYOUTS } from './layout/LAYOUTS.ts'
import type { Touched } from './touched.ts'
import { fillMissing } from './writeChange.ts'

const TYPING_PAUSE_MS = 800
const WHEN_UNDONE = 'when undone'

/**
 * What one person did here and can take back; what others did stays. Names of code are left out: they follow the stickies.
 *
 * Where somebody else changed the same key, Yjs takes back our value without putting another in its place: the key is gone.
 * So a step completes what it left incomplete, with the value shown last. That is nobody's step: undone it would be a gap.
 */
export class UndoHistory {
  readonly #doc: Y.Doc
  readonly #manager: Y.UndoManager
  /** Completes an element that this page removed, should it come back; by collection and id. */
  readonly #removed = new Map<string, () => void>()
  /** What the step under way may have left incomplete. */
  #incomplete: (() => void)[] | undefined

  /** Follows the transactions of this origin. */
  constructor(doc: Y.Doc, origin: object) {
    this.#doc = doc
    const { meta, notes, frames, links, relationships } = boardRoots(doc)
    this.#manager = new Y.UndoManager([meta, notes, frames, links, relationships], {
      trackedOrigins: new Set([origin]),
      captureTimeout: TYPING_PAUSE_MS,
    })
    this.#manager.on('stack-item-popped', ({ stackItem, type }) => {
      const run: unknown = type === 'undo' ? stackItem.meta.get(WHEN_UNDONE) : undefined
      if (typeof run === 'function') run()
    })
  }

  get canUndo(): boolean {
    return this.#manager.canUndo()
  }

  get canRedo(): boolean {
    return this.#manager.canRedo()
  }

  /** The next edit is a step of its own. */
  endStep(): void {
    this.#manager.stopCapturing()
  }

  undo(): boolean {
    return this.#complete(() => this.#manager.undo() !== null)
  }

  redo(): boolean {
    return this.#complete(() => this.#manager.redo() !== null)
  }

  /** What was taken back cannot be done again. */
  forgetUndone(): void {
    this.#manager.clear(false, true)
  }

  /** `run` is called when the last step is taken back. */
  whenUndone(run: () => void): void {
    this.#manager.undoStack.at(-1)?.meta.set(WHEN_UNDONE, run)
  }

  /** To be called for each transaction of this page while `shown` is still the board before it. */
  follow(touched: Touched, shown: Board): void {
    for (const collection of COLLECTIONS) {
      const root = boardRoots(this.#doc)[collection]
      for (const id of touched[collection]) {
        const key = `${collection}/${id}`
        const before = shown[collection].get(id)
        const complete = before ? this.#completer(collection, before) : this.#removed.get(key)
        if (root.has(id)) {
          this.#removed.delete(key)
          if (complete) this.#incomplete?.push(complete)
        } else if (complete) this.#removed.set(key, complete)
      }
    }
  }

  destroy(): void {
    this.#manager.destroy()
  }

  #complete(step: () => boolean): boolean {
    this.#incomplete = []
    const isDone = step()
    const incomplete = this.#incomplete
    this.#incomplete = undefined
    this.#doc.transact(() => {
      for (const complete of incomplete) complete()
    }, 'complete')
    return isDone
  }

  #completer<C extends Collection>(collection: C, element: Elements[C]): () => void {
    return () => {
      const stored = boardRoots(this.#doc)[collection].get(element.id)
      if (isFields(stored)) fillMissing(stored, LAYOUTS[collection], element)
    }
  }
}

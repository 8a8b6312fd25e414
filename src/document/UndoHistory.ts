import * as Y from 'yjs'
import type { Collection, Elements } from '../domain/board/plan.ts'
import { boardRoots, isFields } from './boardRoots.ts'
import { LAYOUTS } from './layout/LAYOUTS.ts'
import { fillMissing } from './writeChange.ts'

const TYPING_PAUSE_MS = 800

/**
 * What one person did here and can take back; what others did stays. Names are left out: the page chooses those by itself.
 */
export class UndoHistory {
  readonly #doc: Y.Doc
  readonly #manager: Y.UndoManager
  /** What this page removed, by collection and id. */
  readonly #removed = new Map<string, Removed>()

  /** Follows the transactions of this origin. */
  constructor(doc: Y.Doc, origin: object) {
    this.#doc = doc
    const { meta, notes, frames, links, relationships } = boardRoots(doc)
    this.#manager = new Y.UndoManager([meta, notes, frames, links, relationships], {
      trackedOrigins: new Set([origin]),
      captureTimeout: TYPING_PAUSE_MS,
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
    return this.#completing(() => this.#manager.undo() !== null)
  }

  redo(): boolean {
    return this.#completing(() => this.#manager.redo() !== null)
  }

  /** The element leaves the board by a step of this page. */
  remember<C extends Collection>(collection: C, element: Elements[C]): void {
    const root = boardRoots(this.#doc)[collection]
    this.#removed.set(`${collection}/${element.id}`, {
      isBack: () => root.has(element.id),
      complete: () => {
        const stored = root.get(element.id)
        if (isFields(stored)) fillMissing(stored, LAYOUTS[collection], element)
      },
    })
  }

  destroy(): void {
    this.#manager.destroy()
  }

  /**
   * Yjs brings a removed element back without those keys that somebody else changed while it went: theirs are gone with it,
   * and ours must not overwrite them. So it gets ours where it would have none. This is no step: undone it would leave a gap.
   */
  #completing(step: () => boolean): boolean {
    const gone = [...this.#removed].filter(([, { isBack }]) => !isBack())
    if (!step()) return false
    const back = gone.filter(([, { isBack }]) => isBack())
    this.#doc.transact(() => {
      for (const [, { complete }] of back) complete()
    }, 'complete')
    for (const [key] of back) this.#removed.delete(key)
    return true
  }
}

interface Removed {
  readonly isBack: () => boolean
  readonly complete: () => void
}

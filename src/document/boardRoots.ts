import * as Y from 'yjs'
import type { Collection } from '../domain/board/plan.ts'

export type Root = Y.Map<unknown>
export type RootName = Collection | 'meta' | 'names'

/** The root maps of a board's document (design: Document). */
export function boardRoots(doc: Y.Doc): Readonly<Record<RootName, Root>> {
  return {
    meta: doc.getMap('meta'),
    notes: doc.getMap('notes'),
    frames: doc.getMap('frames'),
    links: doc.getMap('links'),
    relationships: doc.getMap('relationships'),
    names: doc.getMap('names'),
  }
}

/** Whether it is a map of elements' fields; anything may lie in a document. */
export function isFields(value: unknown): value is Y.Map<unknown> {
  return value instanceof Y.Map
}

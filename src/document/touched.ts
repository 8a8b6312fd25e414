import * as Y from 'yjs'
import { boardRoots, type Root, type RootName } from './boardRoots.ts'

/** Which keys of which roots changed, at whatever depth. */
export type Touched = Readonly<Record<RootName, ReadonlySet<string>>>

/** Everything there is. */
export function allKeys(roots: Readonly<Record<RootName, Root>>): Touched {
  return eachRoot((name) => new Set(roots[name].keys()))
}

/** Calls back once after each transaction that touched a root. Returns the unsubscriber. */
export function observeTouched(
  doc: Y.Doc,
  callback: (touched: Touched, transaction: Y.Transaction) => void,
): () => void {
  const roots = boardRoots(doc)
  let touched: Record<RootName, Set<string>> | undefined
  const observers = eachRoot((name) => (events: readonly Y.YEvent<Y.AbstractType<unknown>>[]) => {
    touched ??= eachRoot(() => new Set<string>())
    for (const event of events) for (const key of keysOf(event)) touched[name].add(key)
  })
  const flush = (transaction: Y.Transaction) => {
    const keys = touched
    touched = undefined
    if (keys) callback(keys, transaction)
  }
  for (const name of ROOT_NAMES) roots[name].observeDeep(observers[name])
  doc.on('afterTransaction', flush)
  return () => {
    for (const name of ROOT_NAMES) roots[name].unobserveDeep(observers[name])
    doc.off('afterTransaction', flush)
  }
}

const ROOT_NAMES: readonly RootName[] = ['meta', 'notes', 'frames', 'links', 'relationships', 'names']

function eachRoot<T>(make: (name: RootName) => T): Record<RootName, T> {
  return {
    meta: make('meta'),
    notes: make('notes'),
    frames: make('frames'),
    links: make('links'),
    relationships: make('relationships'),
    names: make('names'),
  }
}

/** Keys of the root itself: those that were set, or the one that the change happened below. */
function keysOf(event: Y.YEvent<Y.AbstractType<unknown>>): Iterable<string> {
  const [key] = event.path
  if (key !== undefined) return [String(key)]
  return event instanceof Y.YMapEvent ? event.keysChanged : []
}

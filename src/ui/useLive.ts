import { useCallback, useSyncExternalStore } from 'react'

interface Source {
  subscribe(listener: () => void): () => void
}

/** What `get` gives now, and again after each change of the source; `get` must return the same thing until it changes. */
export function useLive<T>(source: Source, get: () => T): T {
  const subscribe = useCallback((listener: () => void) => source.subscribe(listener), [source])
  return useSyncExternalStore(subscribe, get)
}

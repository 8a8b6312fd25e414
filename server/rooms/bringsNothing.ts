import * as Y from 'yjs'
import type { DecodedUpdate } from './readUpdate.ts'

/**
 * Whether the document holds all of this update already. Each client that comes back answers our ask with all its deletions,
 * known or not; such answers must not fill the log.
 */
export function bringsNothing({ store }: Y.Doc, { structs, ds }: DecodedUpdate): boolean {
  const isKnown = (client: number, end: number) => end <= Y.getState(store, client)
  if (!structs.every(({ id, length }) => isKnown(id.client, id.clock + length))) return false
  return [...ds.clients].every(([client, ranges]) =>
    ranges.every(({ clock, len }) => isKnown(client, clock + len) && isDeleted(store, client, clock, clock + len)),
  )
}

/** Looks at the range only: the document may be large, and many may come back at once. */
function isDeleted(store: Y.Doc['store'], client: number, start: number, end: number): boolean {
  const structs = store.clients.get(client) ?? []
  for (let index = Y.findIndexSS(structs, start); index < structs.length; index++) {
    const struct = structs[index]
    if (!struct || struct.id.clock >= end) break
    if (!struct.deleted) return false
  }
  return true
}

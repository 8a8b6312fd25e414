import * as Y from 'yjs'
import type { DecodedUpdate } from './readUpdate.ts'

/**
 * Whether the document holds all of this update already. Each client that comes back answers our ask with all its deletions,
 * known or not; such answers must not fill the log.
 */
export function bringsNothing(doc: Y.Doc, { structs, ds }: DecodedUpdate): boolean {
  const known = (client: number, end: number) => end <= Y.getState(doc.store, client)
  if (!structs.every(({ id, length }) => known(id.client, id.clock + length))) return false
  if (ds.clients.size === 0) return true
  const deleted = Y.createDeleteSetFromStructStore(doc.store).clients
  return [...ds.clients].every(([client, ranges]) =>
    ranges.every(({ clock, len }) =>
      deleted.get(client)?.some((range) => range.clock <= clock && clock + len <= range.clock + range.len),
    ),
  )
}

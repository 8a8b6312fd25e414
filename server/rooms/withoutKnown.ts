import { createEncoder, toUint8Array, writeVarUint } from 'lib0/encoding'
import * as Y from 'yjs'
import type { DecodedUpdate } from './readUpdate.ts'

/**
 * The update without the first half of whatever the document has half of. Somebody malicious can make such a half that Yjs
 * cannot apply, neither here nor in anybody's page; the rest alone it can.
 */
export function withoutKnown({ store }: Y.Doc, update: Uint8Array, { structs }: DecodedUpdate): Uint8Array {
  const known = new Map<number, number>()
  for (const { id, length } of structs) {
    const state = Y.getState(store, id.client)
    if (id.clock < state && state < id.clock + length) known.set(id.client, state)
  }
  return known.size === 0 ? update : Y.diffUpdate(update, encodeStates(known))
}

/** A state vector of these clients only. */
function encodeStates(states: ReadonlyMap<number, number>): Uint8Array {
  const encoder = createEncoder()
  writeVarUint(encoder, states.size)
  for (const [client, clock] of states) {
    writeVarUint(encoder, client)
    writeVarUint(encoder, clock)
  }
  return toUint8Array(encoder)
}

import * as Y from 'yjs'
import type { DecodedUpdate } from './readUpdate.ts'

type Struct = DecodedUpdate['structs'][number]

/** How many clocks of a client are there. */
export type StateOf = (client: number) => number

/** Something that must be there before an update can be applied. */
export interface Need {
  readonly client: number
  readonly clock: number
}

/** What must be there before this struct, where `end` clocks of its own client are; null where nothing is missing. */
export function needOfStruct(struct: Struct, end: number, stateOf: StateOf): Need | null {
  const { client, clock } = struct.id
  if (struct instanceof Y.Skip) return null
  if (clock > end) return { client, clock: clock - 1 }
  if (!(struct instanceof Y.Item)) return null
  return (
    absent(struct.origin, client, stateOf) ??
    absent(struct.rightOrigin, client, stateOf) ??
    absent(struct.parent, client, stateOf)
  )
}

/** What must be there first, if the structs are taken as they come; null where that is enough to apply all of the update. */
export function needInOrder({ structs, ds }: DecodedUpdate, stateOf: StateOf): Need | null {
  let client = -1
  let end = 0
  const reach: StateOf = (asked) => (asked === client ? end : stateOf(asked))
  for (const struct of structs) {
    if (struct.id.client !== client) {
      client = struct.id.client
      end = stateOf(client)
    }
    const need = needOfStruct(struct, end, stateOf)
    if (need) return need
    if (!(struct instanceof Y.Skip)) end = Math.max(end, struct.id.clock + struct.length)
  }
  return needOfDeletions(ds, reach)
}

/** The first thing that is deleted and not there. */
export function needOfDeletions(ds: DecodedUpdate['ds'], stateOf: StateOf): Need | null {
  for (const [client, ranges] of ds.clients) {
    const state = stateOf(client)
    for (const { clock, len } of ranges) if (clock + len > state) return { client, clock: clock + len - 1 }
  }
  return null
}

function absent(reference: unknown, own: number, stateOf: StateOf): Need | null {
  if (!(reference instanceof Y.ID) || reference.client === own) return null
  return stateOf(reference.client) > reference.clock ? null : { client: reference.client, clock: reference.clock }
}

import { writeVarUint } from 'lib0/encoding'
import * as Y from 'yjs'
import { type Need, needOfDeletions, needOfStruct, type StateOf } from './needs.ts'
import type { DecodedUpdate } from './readUpdate.ts'

type Struct = DecodedUpdate['structs'][number]

interface Queue {
  readonly structs: Struct[]
  next: number
}

/** What of an update can be applied to a document that has so much: found as Yjs does it, what is referred to first. */
export class Applicable {
  readonly #stateOf: StateOf
  readonly #ds: DecodedUpdate['ds']
  readonly #queues = new Map<number, Queue>()
  readonly #reach = new Map<number, number>()
  readonly #stuck = new Set<number>()
  #need: Need | null = null

  constructor({ structs, ds }: DecodedUpdate, stateOf: StateOf) {
    this.#stateOf = stateOf
    this.#ds = ds
    for (const struct of structs) {
      const queue = this.#queues.get(struct.id.client) ?? { structs: [], next: 0 }
      queue.structs.push(struct)
      this.#queues.set(struct.id.client, queue)
    }
    for (const client of this.#queues.keys()) if (!this.#stuck.has(client)) this.#takeAll(client)
  }

  /** Something that is missing for the rest; null where there is no rest. */
  get need(): Need | null {
    return this.#need ?? needOfDeletions(this.#ds, this.#endOf)
  }

  /** The part that can be applied, as an update of its own; null where that is nothing. */
  part(): Uint8Array | null {
    const encoder = new Y.UpdateEncoderV1()
    const taken = [...this.#queues.values()].map(takenOf).filter(({ length }) => length > 0)
    writeVarUint(encoder.restEncoder, taken.length)
    for (const structs of taken) {
      writeVarUint(encoder.restEncoder, structs.length)
      encoder.writeClient(structs[0]?.id.client ?? 0)
      writeVarUint(encoder.restEncoder, structs[0]?.id.clock ?? 0)
      for (const struct of structs) struct.write(encoder, 0)
    }
    const deleted = this.#deletedPart()
    writeVarUint(encoder.restEncoder, deleted.length)
    for (const [client, ranges] of deleted) {
      writeVarUint(encoder.restEncoder, client)
      writeVarUint(encoder.restEncoder, ranges.length)
      for (const { clock, end } of ranges) {
        encoder.writeDsClock(clock)
        encoder.writeDsLen(end - clock)
      }
    }
    return taken.length + deleted.length > 0 ? encoder.toUint8Array() : null
  }

  readonly #endOf: StateOf = (client) => this.#reach.get(client) ?? this.#stateOf(client)

  /** Takes what it can of one client, and of others no more than that needs; each step takes a struct or ends a client. */
  #takeAll(client: number): void {
    const path = [client]
    const onPath = new Set(path)
    for (let current = path.at(-1); current !== undefined; current = path.at(-1)) {
      const queue = this.#queues.get(current)
      const struct = queue?.structs[queue.next]
      const need = struct ? needOfStruct(struct, this.#endOf(current), this.#endOf) : null
      if (need && !onPath.has(need.client) && this.#goesOn(need.client)) {
        path.push(need.client)
        onPath.add(need.client)
        continue
      }
      if (need) {
        this.#need ??= need
        for (const stuck of path) this.#stuck.add(stuck)
        return
      }
      if (queue && struct) {
        queue.next++
        if (!(struct instanceof Y.Skip))
          this.#reach.set(current, Math.max(this.#endOf(current), struct.id.clock + struct.length))
      }
      if (struct && path.length === 1) continue
      path.pop()
      onPath.delete(current)
    }
  }

  #goesOn(client: number): boolean {
    const queue = this.#queues.get(client)
    return queue !== undefined && queue.next < queue.structs.length && !this.#stuck.has(client)
  }

  #deletedPart() {
    return [...this.#ds.clients].flatMap(([client, all]) => {
      const state = this.#endOf(client)
      const ranges = all.flatMap(({ clock, len }) =>
        clock < state ? { clock, end: Math.min(clock + len, state) } : [],
      )
      return ranges.length > 0 ? [[client, ranges] as const] : []
    })
  }
}

/** A gap at the end leads nowhere. */
function takenOf({ structs, next }: Queue): readonly Struct[] {
  return structs.slice(0, structs.slice(0, next).findLastIndex((struct) => !(struct instanceof Y.Skip)) + 1)
}

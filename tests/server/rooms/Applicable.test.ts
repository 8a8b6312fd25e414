import { createEncoder, toUint8Array, writeUint8, writeVarString, writeVarUint } from 'lib0/encoding'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { Applicable } from '../../../server/rooms/Applicable.ts'
import { needInOrder } from '../../../server/rooms/needs.ts'
import { readUpdate } from '../../../server/rooms/readUpdate.ts'
import { Random } from '../../support/random.ts'

function parsed(update: Uint8Array) {
  const decoded = readUpdate(update)
  if (!decoded) throw new Error('a sound update')
  return decoded
}

/** Several people who hear of each other now and then: all their updates, in the order they were made. */
function manyUpdates(random: Random): readonly Uint8Array[] {
  const updates: Uint8Array[] = []
  const docs = Array.from({ length: 4 }, () => {
    const doc = new Y.Doc()
    doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== 'heard') updates.push(update)
    })
    return doc
  })
  for (let n = 0; n < 60; n++) {
    const [doc, other] = [random.pick(docs), random.pick(docs)]
    const [text, map] = [doc.getText('text'), doc.getMap<unknown>('map')]
    if (random.next() < 0.3) Y.applyUpdate(doc, Y.encodeStateAsUpdate(other), 'heard')
    else if (random.next() < 0.6) text.insert(random.below(text.length + 1), `${n} `)
    else if (random.next() < 0.5 && text.length > 3) text.delete(random.below(text.length - 2), 2)
    else map.set(`key${random.below(4)}`, random.next() < 0.5 ? n : new Y.Map())
  }
  return updates
}

/** One letter of each client from the last to the first, each of which stands after the letter of the client before. */
function chain(last: number, first: number): Uint8Array {
  const encoder = createEncoder()
  writeVarUint(encoder, last - first + 1)
  for (let client = last; client >= first; client--) {
    for (const number of [1, client, 0]) writeVarUint(encoder, number)
    writeUint8(encoder, client === 1 ? 4 : 0x84)
    for (const number of client === 1 ? [1] : [client - 1, 0]) writeVarUint(encoder, number)
    if (client === 1) writeVarString(encoder, 'text')
    writeVarString(encoder, 'x')
  }
  writeVarUint(encoder, 0)
  return toUint8Array(encoder)
}

describe('the part of an update that can be applied', () => {
  it('is exactly what Yjs applies of it, and leaves nothing waiting', () => {
    let whole = 0
    let partial = 0
    for (let seed = 1; seed <= 300; seed++) {
      const random = new Random(seed)
      const updates = manyUpdates(random)
      const room = new Y.Doc()
      for (const update of updates.slice(0, random.below(updates.length)))
        if (random.next() < 0.9) Y.applyUpdate(room, update)
      const base = new Y.Doc()
      const reached = new Applicable(parsed(Y.encodeStateAsUpdate(room)), () => 0).part()
      if (reached) Y.applyUpdate(base, reached)
      expect(base.store.pendingStructs).toBeNull()
      expect(base.store.pendingDs).toBeNull()

      const share = random.pick([0.6, 0.9, 1])
      const chosen = updates.filter(() => random.next() < share)
      const update = chosen.length > 0 ? Y.mergeUpdates(chosen) : Y.encodeStateAsUpdate(new Y.Doc())
      const stateOf = (client: number) => Y.getState(base.store, client)
      const applicable = new Applicable(parsed(update), stateOf)
      const part = applicable.part()
      const [byYjs, byPart] = [new Y.Doc(), new Y.Doc()]
      for (const doc of [byYjs, byPart]) Y.applyUpdate(doc, Y.encodeStateAsUpdate(base))
      Y.applyUpdate(byYjs, update)
      if (part) Y.applyUpdate(byPart, part)
      expect(byPart.store.pendingStructs).toBeNull()
      expect(byPart.store.pendingDs).toBeNull()
      expect(Y.equalSnapshots(Y.snapshot(byPart), Y.snapshot(byYjs)), `seed ${seed}`).toBe(true)
      const waits = byYjs.store.pendingStructs !== null || byYjs.store.pendingDs !== null
      expect(applicable.need !== null, `seed ${seed}`).toBe(waits)
      if (needInOrder(parsed(update), stateOf) === null) expect(waits, `seed ${seed}`).toBe(false)
      if (waits) partial++
      else whole++
    }
    expect(Math.min(whole, partial)).toBeGreaterThan(10)
  })

  it('is found in a moment however far the references lead', () => {
    const [whole, headless] = [parsed(chain(50_000, 1)), parsed(chain(50_000, 2))]
    const began = performance.now()
    expect(new Applicable(whole, () => 0).need).toBeNull()
    const applicable = new Applicable(headless, () => 0)
    expect(applicable.need).toEqual({ client: 1, clock: 0 })
    expect(applicable.part()).toBeNull()
    expect(performance.now() - began).toBeLessThan(2_000)
  })
})

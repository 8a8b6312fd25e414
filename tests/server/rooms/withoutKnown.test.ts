import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { readUpdate } from '../../../server/rooms/readUpdate.ts'
import { withoutKnown } from '../../../server/rooms/withoutKnown.ts'

function parsed(update: Uint8Array) {
  const decoded = readUpdate(update)
  if (!decoded) throw new Error('a sound update')
  return decoded
}

const NAME = [5, ...new TextEncoder().encode('notes')]
/** Client 1, from clock 0: five forgotten characters. */
const FORGOTTEN = Uint8Array.of(1, 1, 1, 0, 0, 5, 0)
/** Client 1, from clock 0: ten deleted characters that stand in the root type `notes`. */
const HALF_KNOWN = Uint8Array.of(1, 1, 1, 0, 1, 1, ...NAME, 10, 0)

describe('an update of which the room has the first half', () => {
  it('cannot be applied as it is, where that half is forgotten', () => {
    const room = new Y.Doc()
    room.getMap('notes').set('own', 1)
    Y.applyUpdate(room, FORGOTTEN)
    expect(() => Y.applyUpdate(room, HALF_KNOWN)).toThrow(TypeError)
  })

  it('can without that half', () => {
    const room = new Y.Doc()
    room.getMap('notes').set('own', 1)
    Y.applyUpdate(room, FORGOTTEN)
    Y.applyUpdate(room, withoutKnown(room, HALF_KNOWN, parsed(HALF_KNOWN)))
    expect(Y.getState(room.store, 1)).toBe(10)
    expect(room.store.pendingStructs).toBeNull()
  })

  it('leaves the same document where it could have been applied whole', () => {
    const [author, one, other] = [new Y.Doc(), new Y.Doc(), new Y.Doc()]
    author.getText('words').insert(0, 'order')
    for (const doc of [one, other]) Y.applyUpdate(doc, Y.encodeStateAsUpdate(author))
    author.getText('words').insert(5, ' placed')
    const whole = Y.encodeStateAsUpdate(author)
    Y.applyUpdate(one, whole)
    Y.applyUpdate(other, withoutKnown(other, whole, parsed(whole)))
    expect(Y.equalSnapshots(Y.snapshot(one), Y.snapshot(other))).toBe(true)
    expect(other.getText('words').toString()).toBe('order placed')
  })

  it('goes through untouched where the room has all of it or nothing', () => {
    const doc = new Y.Doc()
    doc.getMap('notes').set('n', 1)
    const update = Y.encodeStateAsUpdate(doc)
    expect(withoutKnown(new Y.Doc(), update, parsed(update))).toBe(update)
    expect(withoutKnown(doc, update, parsed(update))).toBe(update)
  })
})

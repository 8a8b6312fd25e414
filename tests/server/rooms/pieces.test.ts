import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { inPieces, joinPieces, piecesOf } from '../../../server/rooms/pieces.ts'
import { Random } from '../../support/random.ts'

type Notes = Y.Map<Y.Map<unknown>>
const notesOf = (doc: Y.Doc): Notes => doc.getMap('notes')

/** Somebody puts up a note, types in one, moves one or takes one down. */
function editOnce(doc: Y.Doc, random: Random): void {
  const notes = notesOf(doc)
  const ids = [...notes.keys()]
  const id = random.next() < 0.3 || ids.length === 0 ? `n${random.below(40)}` : random.pick(ids)
  const note = notes.get(id)
  if (!note || random.next() < 0.1) {
    notes.set(id, new Y.Map<unknown>([['text', new Y.Text('Order placed')]]))
    return
  }
  const text = note.get('text')
  const chance = random.next()
  if (chance < 0.1) notes.delete(id)
  else if (chance < 0.4) note.set('at', [random.below(900), random.below(900)])
  else if (text instanceof Y.Text && text.length > 3) {
    if (random.next() < 0.3) text.delete(random.below(text.length - 2), 2)
    else text.insert(random.below(text.length), random.pick(['x', 'settled ', '📦']))
  }
}

/** A document that several people made, each behind the others now and then. */
function manyHands(random: Random, edits: number): Y.Doc {
  const peers = Array.from({ length: 5 }, () => new Y.Doc())
  for (const [index, peer] of peers.entries()) peer.clientID = 10 + ((index * 7) % 5)
  for (let n = 0; n < edits; n++) {
    editOnce(random.pick(peers), random)
    if (random.next() < 0.4) Y.applyUpdate(random.pick(peers), Y.encodeStateAsUpdate(random.pick(peers)))
  }
  const whole = new Y.Doc()
  for (const peer of peers) Y.applyUpdate(whole, Y.encodeStateAsUpdate(peer))
  return whole
}

const isSame = (a: Y.Doc, b: Y.Doc) => Y.equalSnapshots(Y.snapshot(a), Y.snapshot(b))

describe('a document in pieces', () => {
  it.each(Array.from({ length: 20 }, (_, seed) => seed))(
    'is the same document, and each piece needs only those before it: seed %i',
    (seed) => {
      const doc = manyHands(new Random(seed), 300)
      const pieces = [...inPieces(doc, 10)]
      expect(pieces.length).toBeGreaterThan(5)
      const copy = new Y.Doc()
      for (const piece of piecesOf(joinPieces(pieces))) {
        Y.applyUpdate(copy, piece)
        expect(copy.store.pendingStructs).toBeNull()
      }
      expect(isSame(copy, doc)).toBe(true)
      expect(notesOf(copy).toJSON()).toEqual(notesOf(doc).toJSON())
    },
  )

  it.each([1, 2, 3, 4, 5])('may change while it is taken apart, if what changed comes after: seed %i', (seed) => {
    const random = new Random(seed)
    const doc = manyHands(random, 300)
    const later: Uint8Array[] = []
    doc.on('update', (update: Uint8Array) => later.push(update))
    const pieces: Uint8Array[] = []
    for (const piece of inPieces(doc, 10)) {
      pieces.push(piece)
      for (let edits = 0; edits < 5; edits++) editOnce(doc, random)
    }
    const copy = new Y.Doc()
    for (const update of [...pieces, ...later]) Y.applyUpdate(copy, update)
    expect(isSame(copy, doc)).toBe(true)
  })

  it('keeps what waits for its predecessors', () => {
    const [author, doc] = [new Y.Doc(), manyHands(new Random(1), 100)]
    const updates: Uint8Array[] = []
    author.on('update', (update: Uint8Array) => updates.push(update))
    for (let edits = 0; edits < 3; edits++) author.getMap('notes').set(`late${edits}`, edits)
    for (const update of updates.slice(1)) Y.applyUpdate(doc, update)
    const copy = new Y.Doc()
    for (const piece of inPieces(doc, 10)) Y.applyUpdate(copy, piece)
    for (const update of updates.slice(0, 1)) Y.applyUpdate(copy, update)
    expect(copy.getMap('notes').get('late2')).toBe(2)
  })

  it('is one plain update where nothing was taken apart', () => {
    const update = Y.encodeStateAsUpdate(manyHands(new Random(2), 10))
    expect(piecesOf(update)).toEqual([update])
  })
})

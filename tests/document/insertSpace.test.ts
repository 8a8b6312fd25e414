import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import type { BoardDocument } from '../../src/document/BoardDocument.ts'
import { createBoardDocument } from '../../src/document/createBoardDocument.ts'
import { seedDocument } from '../../src/document/seedDocument.ts'
import { boardWith, frame, note } from '../support/boardWith.ts'

/** Two people on one wall, who hear of each other when they are joined. */
function twoPeople(): readonly [BoardDocument, BoardDocument, join: () => Promise<void>] {
  const start = new Y.Doc()
  seedDocument(
    start,
    boardWith({
      notes: [note('a'), note('b', { x: 300 }), note('c', { x: 600 })],
      frames: [frame('lane', { kind: 'lane', x: -50, width: 900 })],
    }),
  )
  const [one, other] = [new Y.Doc(), new Y.Doc()]
  for (const doc of [one, other]) Y.applyUpdate(doc, Y.encodeStateAsUpdate(start))
  const join = async () => {
    Y.applyUpdate(one, Y.encodeStateAsUpdate(other, Y.encodeStateVector(one)))
    await Promise.resolve()
    Y.applyUpdate(other, Y.encodeStateAsUpdate(one, Y.encodeStateVector(other)))
    await Promise.resolve()
  }
  return [createBoardDocument(one), createBoardDocument(other), join]
}

const xs = ({ board }: BoardDocument) => Object.fromEntries([...board.notes].map(([id, { x }]) => [id, x]))

describe('space that is inserted while others work', () => {
  it('moves what is there when the hand opens, whoever made it', async () => {
    const [asha, ravi, join] = twoPeople()
    ravi.apply({ type: 'add-notes', notes: [{ id: 'r', kind: 'event', text: '', x: 450, y: 0 }] })
    await join()
    asha.apply({ type: 'insert-space', x: 250, width: 100 })
    await join()
    expect(xs(ravi)).toEqual({ a: 0, b: 400, c: 700, r: 550 })
  })

  it('brings a note that was made at the same moment to where its author meant it, once', async () => {
    const [asha, ravi, join] = twoPeople()
    asha.apply({ type: 'insert-space', x: 250, width: 100 })
    ravi.apply({
      type: 'add-notes',
      notes: [
        { id: 'r', kind: 'event', text: '', x: 450, y: 0 },
        { id: 's', kind: 'event', text: '', x: 100, y: 0 },
      ],
    })
    for (let i = 0; i < 3; i++) await join()
    expect(xs(asha)).toEqual({ a: 0, b: 400, c: 700, r: 550, s: 100 })
    expect(xs(ravi)).toEqual(xs(asha))
    expect(ravi.undo()).toBe(true)
    expect(xs(ravi)).toEqual({ a: 0, b: 400, c: 700 })
  })

  it('keeps to its lane there too', async () => {
    const [asha, ravi, join] = twoPeople()
    asha.apply({ type: 'insert-space', x: 250, width: 100, frame: 'lane' })
    ravi.apply({ type: 'add-notes', notes: [{ id: 'r', kind: 'event', text: '', x: 450, y: 900 }] })
    for (let i = 0; i < 2; i++) await join()
    expect(xs(asha)).toMatchObject({ b: 400, r: 450 })
  })

  it('moves what comes late by every space that was inserted meanwhile', async () => {
    const [asha, ravi, join] = twoPeople()
    asha.apply({ type: 'insert-space', x: 250, width: 100 })
    asha.apply({ type: 'insert-space', x: 250, width: 30 })
    ravi.apply({ type: 'add-notes', notes: [{ id: 'r', kind: 'event', text: '', x: 450, y: 0 }] })
    for (let i = 0; i < 2; i++) await join()
    expect(xs(asha)).toEqual({ a: 0, b: 430, c: 730, r: 580 })
  })

  it('leaves what comes late where it is once the space was taken back, or its lane is gone', async () => {
    const [asha, ravi, join] = twoPeople()
    asha.apply({ type: 'insert-space', x: 250, width: 100 })
    asha.undo()
    asha.apply({ type: 'insert-space', x: 250, width: 30, frame: 'lane' })
    asha.apply({ type: 'delete', ids: ['lane'] })
    ravi.apply({ type: 'add-notes', notes: [{ id: 'r', kind: 'event', text: '', x: 450, y: 900 }] })
    for (let i = 0; i < 2; i++) await join()
    expect(xs(asha)).toEqual({ a: 0, b: 330, c: 630, r: 450 })
    asha.undo()
    asha.undo()
    asha.redo()
    for (let i = 0; i < 2; i++) await join()
    expect(xs(ravi)).toEqual({ a: 0, b: 330, c: 630, r: 450 })
  })

  it('adds up when two people insert at the same moment', async () => {
    const [asha, ravi, join] = twoPeople()
    asha.apply({ type: 'insert-space', x: 250, width: 100 })
    ravi.apply({ type: 'insert-space', x: 550, width: 40 })
    for (let i = 0; i < 3; i++) await join()
    expect(xs(ravi)).toEqual(xs(asha))
    expect(xs(asha)).toEqual({ a: 0, b: 400, c: 740 })
  })

  it('agrees on one place for a note that is dragged at the same moment, and keeps what is typed', async () => {
    const [asha, ravi, join] = twoPeople()
    asha.apply({ type: 'insert-space', x: 250, width: 100 })
    ravi.apply({ type: 'move', ids: ['b'], by: { x: 0, y: 50 } })
    ravi.apply({ type: 'edit-text', id: 'c', text: 'typed' })
    for (let i = 0; i < 2; i++) await join()
    expect(xs(ravi)).toEqual({ a: 0, b: 400, c: 700 })
    expect(xs(asha)).toEqual(xs(ravi))
    expect(asha.board.notes.get('c')).toMatchObject({ x: 700, text: 'typed' })
  })

  it('is one step to take back, which leaves what others did since', async () => {
    const [asha, ravi, join] = twoPeople()
    asha.apply({ type: 'insert-space', x: 250, width: 100 })
    await join()
    ravi.apply({ type: 'add-notes', notes: [{ id: 'r', kind: 'event', text: '', x: 250, y: 0 }] })
    ravi.apply({ type: 'move', ids: ['c'], by: { x: 5, y: 0 } })
    await join()
    expect(asha.undo()).toBe(true)
    await join()
    expect(xs(ravi)).toEqual({ a: 0, b: 300, c: 705, r: 250 })
    expect(ravi.board.frames.get('lane')?.width).toBe(900)
  })

  it('is one transaction, however many notes there are', () => {
    const document = createBoardDocument(new Y.Doc())
    const notes = Array.from({ length: 2000 }, (_, i) => note(`n${i}`, { x: (i % 100) * 180, y: (i / 100) * 200 }))
    document.apply({ type: 'add-notes', notes })
    let transactions = 0
    document.subscribe(() => transactions++)
    document.apply({ type: 'insert-space', x: 900, width: 180 })
    expect(transactions).toBe(1)
    expect(document.board.notes.get('n99')?.x).toBe(99 * 180 + 180)
  })
})

import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import type { BoardChange } from '../../src/document/BoardDocument.ts'
import { createBoardDocument } from '../../src/document/createBoardDocument.ts'
import { seedDocument } from '../../src/document/seedDocument.ts'
import type { Board } from '../../src/domain/board/Board.ts'
import { boardWith, frame, link, note } from '../support/boardWith.ts'
import { snapshot } from '../support/expectLaws.ts'

const wall = boardWith({
  notes: [note('a', { text: 'Order' }), note('b', { x: 500 }), note('c', { x: 900 })],
  frames: [frame('f')],
  links: [link('ab', 'a', 'b')],
})

function open(board: Board = wall) {
  const doc = new Y.Doc()
  seedDocument(doc, board)
  return createBoardDocument(doc)
}

/** Two pages of one wall that see each other only when `sync` is called. */
function twoPages(board: Board = wall) {
  const mine = open(board)
  const doc = new Y.Doc()
  const theirs = createBoardDocument(doc)
  const sync = () => {
    const [toMine, toTheirs] = [Y.encodeStateAsUpdate(doc), Y.encodeStateAsUpdate(mine.doc)]
    Y.applyUpdate(mine.doc, toMine)
    Y.applyUpdate(doc, toTheirs)
    expect(snapshot(mine.board)).toEqual(snapshot(theirs.board))
  }
  sync()
  return { mine, theirs, sync }
}

describe('a board document', () => {
  it('tells once per transaction what changed, by whom, when the board is up to date', () => {
    const { mine, theirs, sync } = twoPages()
    const changes: (BoardChange & { x: number | undefined })[] = []
    const stop = theirs.subscribe((change) => changes.push({ ...change, x: theirs.board.notes.get('a')?.x }))
    const version = theirs.version
    theirs.apply({ type: 'move', ids: ['a', 'f'], by: { x: 7, y: 0 } })
    mine.apply({ type: 'delete', ids: ['b'] })
    sync()
    stop()
    theirs.apply({ type: 'set-title', title: 'later' })
    const none = { notes: new Set(), frames: new Set(), links: new Set(), relationships: new Set(), names: new Set() }
    expect(changes).toEqual([
      { ...none, notes: new Set(['a']), frames: new Set(['f']), meta: false, local: true, x: 7 },
      { ...none, notes: new Set(['b']), links: new Set(['ab']), meta: false, local: false, x: 7 },
    ])
    expect(theirs.version).toBe(version + 3)
  })

  it('keeps the identity of every element that did not change', () => {
    const { mine, theirs, sync } = twoPages()
    const before = snapshot(theirs.board)
    mine.apply({ type: 'edit-text', id: 'a', text: 'Order Placed' })
    sync()
    expect(theirs.board.notes.get('a')?.text).toBe('Order Placed')
    for (const id of ['b', 'c']) expect(theirs.board.notes.get(id)).toBe(before.notes.get(id))
    expect(theirs.board.frames.get('f')).toBe(before.frames.get('f'))
  })

  it('writes a move of many notes as one transaction of one key each', () => {
    const document = open(boardWith({ notes: Array.from({ length: 50 }, (_, i) => note(`n${i}`)) }))
    const updates: Uint8Array[] = []
    document.doc.on('update', (update) => updates.push(update))
    document.apply({ type: 'move', ids: [...document.board.notes.keys()], by: { x: 1, y: 1 } })
    expect(updates).toHaveLength(1)
    expect(updates[0]?.length).toBeLessThan(50 * 25)
  })

  it('refuses every edit of a viewer, undo too', () => {
    const document = open()
    document.apply({ type: 'set-title', title: 'x' })
    document.setViewOnly(true)
    expect(document.apply({ type: 'set-title', title: 'y' })).toMatchObject({ ok: false, code: 'view-only' })
    expect([document.canUndo, document.undo(), document.board.title]).toEqual([false, false, 'x'])
  })

  it('refuses to edit a document that a newer Wallstorm migrated', () => {
    const document = open()
    document.doc.getMap('meta').set('schemaVersion', 99)
    expect(document.apply({ type: 'set-title', title: 'y' })).toMatchObject({ ok: false, code: 'outdated-page' })
  })

  it('gives the live text of a note and of a frame', () => {
    const document = open()
    expect([document.textOf('a')?.toString(), document.textOf('f')?.toString()]).toEqual(['Order', 'f'])
    expect([document.textOf('ab'), document.textOf('gone')]).toEqual([undefined, undefined])
  })
})

describe('two people in one text', () => {
  it('lose nothing of what they type', () => {
    const { mine, theirs, sync } = twoPages()
    mine.apply({ type: 'edit-text', id: 'a', text: 'Order Placed' })
    theirs.apply({ type: 'edit-text', id: 'a', text: 'Big Order' })
    sync()
    expect(mine.board.notes.get('a')?.text).toBe('Big Order Placed')
  })

  it('never tear a character that is two UTF-16 units', () => {
    const { mine, theirs, sync } = twoPages()
    mine.apply({ type: 'edit-text', id: 'a', text: '😀😁' })
    sync()
    // 😀 and 😁 share their first unit, 😀 and 🈀 their last.
    mine.apply({ type: 'edit-text', id: 'a', text: '😁😁' })
    theirs.apply({ type: 'edit-text', id: 'a', text: '😀🈁' })
    sync()
    expect(mine.board.notes.get('a')?.text).toBe('😁🈁')
    mine.apply({ type: 'edit-text', id: 'a', text: '😁😁' })
    mine.apply({ type: 'edit-text', id: 'a', text: '😁😁😁' })
    expect(mine.board.notes.get('a')?.text).toBe('😁😁😁')
  })
})

describe('undo', () => {
  it('takes back one operation a step, but a run of typing whole', () => {
    const document = open()
    document.apply({ type: 'move', ids: ['a'], by: { x: 20, y: 0 } })
    document.apply({ type: 'move', ids: ['a'], by: { x: 20, y: 0 } })
    for (const text of ['P', 'Pa', 'Paid']) document.apply({ type: 'edit-text', id: 'a', text })
    document.endUndoStep()
    document.apply({ type: 'edit-text', id: 'a', text: 'Paid!' })
    const seen = () => [document.board.notes.get('a')?.text, document.board.notes.get('a')?.x]
    const steps = [seen()]
    while (document.undo()) steps.push(seen())
    expect(steps).toEqual([
      ['Paid!', 40],
      ['Paid', 40],
      ['Order', 40],
      ['Order', 20],
      ['Order', 0],
    ])
    while (document.redo()) steps.push(seen())
    expect(steps.slice(5)).toEqual([
      ['Order', 20],
      ['Order', 40],
      ['Paid', 40],
      ['Paid!', 40],
    ])
  })

  it('takes back a run of nudges whole, and not what another one nudged', () => {
    const document = open()
    const nudge = (id: string, x: number) => document.apply({ type: 'move', ids: [id], by: { x, y: 0 } })
    nudge('b', 1)
    for (let i = 0; i < 30; i++) nudge('a', 1)
    for (let i = 0; i < 3; i++) nudge('a', 10)
    const start = document.board.notes.get('b')?.x
    expect(document.undo()).toBe(true)
    expect(document.board.notes.get('a')?.x).toBe(0)
    expect(document.board.notes.get('b')?.x).toBe(start)
    expect(document.undo()).toBe(true)
    expect(document.canUndo).toBe(false)
  })

  it('knows nothing of a note that was made and left empty', () => {
    const { mine } = twoPages()
    const next = { type: 'batch', operations: [{ type: 'add-notes', notes: [note('new', { text: '' })] }] } as const
    mine.apply({ type: 'edit-text', id: 'a', text: 'Order Placed' })
    mine.apply(next)
    mine.discard('new')
    expect(mine.board.notes.has('new')).toBe(false)
    expect(mine.canRedo).toBe(false)
    mine.undo()
    expect(mine.board.notes.get('a')?.text).toBe('Order')
    expect(mine.canUndo).toBe(false)
  })

  it('brings back what else there was of a note that was left empty', () => {
    const { mine, theirs, sync } = twoPages()
    mine.apply({ type: 'add-notes', notes: [note('new', { text: '' }), note('twin')] })
    mine.discard('new')
    expect([...mine.board.notes.keys()].sort()).toEqual(['a', 'b', 'c', 'twin'])
    mine.apply({ type: 'add-notes', notes: [note('linked', { text: '' })] })
    sync()
    theirs.apply({ type: 'add-links', links: [link('theirs', 'a', 'linked')] })
    sync()
    mine.discard('linked')
    expect(mine.board.links.has('theirs')).toBe(false)
    mine.undo()
    expect(mine.board.links.has('theirs')).toBe(true)
    mine.apply({ type: 'set-locked', ids: ['b'], locked: true })
    mine.discard('b')
    expect(mine.board.notes.get('b')?.locked).toBe(true)
  })

  it('leaves what others did', () => {
    const { mine, theirs, sync } = twoPages()
    mine.apply({ type: 'move', ids: ['a', 'b'], by: { x: 10, y: 0 } })
    sync()
    theirs.apply({ type: 'move', ids: ['b'], by: { x: 100, y: 0 } })
    theirs.apply({ type: 'edit-text', id: 'a', text: 'Theirs' })
    sync()
    expect(theirs.canUndo && mine.undo()).toBe(true)
    sync()
    expect(mine.board.notes.get('a')).toMatchObject({ x: 0, text: 'Theirs' })
    expect(mine.board.notes.get('b')?.x).toBe(610)
  })

  it('brings a deleted note back with its links', () => {
    const { mine, theirs, sync } = twoPages()
    const before = snapshot(mine.board)
    mine.apply({ type: 'delete', ids: ['a', 'f'] })
    sync()
    expect(theirs.board.links.size).toBe(0)
    mine.undo()
    sync()
    expect(snapshot(theirs.board)).toEqual(before)
  })

  it('brings a note back whole, though another moved, retyped and wrote in it while it went', () => {
    const { mine, theirs, sync } = twoPages()
    mine.apply({ type: 'delete', ids: ['b'] })
    theirs.apply({ type: 'move', ids: ['b'], by: { x: 100, y: 0 } })
    theirs.apply({ type: 'retype', ids: ['b'], kind: 'hotspot' })
    theirs.apply({ type: 'edit-text', id: 'b', text: 'b?' })
    theirs.apply({ type: 'reorder', ids: ['b'], to: 'front' })
    sync()
    expect(theirs.board.notes.has('b')).toBe(false)
    mine.undo()
    sync()
    expect(theirs.board.notes.get('b')).toMatchObject({ kind: 'event', text: 'b', x: 500, y: 0 })
    expect([...mine.oddities(), ...theirs.oddities()]).toEqual([])
    mine.redo()
    sync()
    expect(theirs.board.notes.has('b')).toBe(false)
    mine.undo()
    sync()
    expect(theirs.board.notes.get('b')).toMatchObject({ kind: 'event', text: 'b', x: 500, y: 0 })
  })

  it('leaves a value where another set the same key at the same time', () => {
    const { mine, theirs, sync } = twoPages()
    for (const [one, other] of [
      [mine, theirs],
      [theirs, mine],
    ] as const) {
      one.apply({ type: 'move', ids: ['c'], by: { x: 10, y: 0 } })
      other.apply({ type: 'move', ids: ['c'], by: { x: 0, y: 20 } })
      sync()
      one.undo()
      sync()
      expect([...mine.oddities(), ...theirs.oddities()]).toEqual([])
      expect(mine.board.notes.get('c')?.x).toBeGreaterThanOrEqual(900)
    }
  })

  it('of an edit does nothing to a note that another deleted, and goes on with the step before', () => {
    const { mine, theirs, sync } = twoPages()
    mine.apply({ type: 'set-title', title: 'Renamed' })
    mine.apply({ type: 'move', ids: ['a'], by: { x: 1, y: 1 } })
    sync()
    theirs.apply({ type: 'delete', ids: ['a'] })
    sync()
    mine.undo()
    sync()
    expect([mine.board.notes.has('a'), mine.board.title]).toEqual([false, 'Wall'])
  })

  it('lets a link drawn to a note that another deletes come back with the note', () => {
    const { mine, theirs, sync } = twoPages()
    mine.apply({ type: 'add-links', links: [link('cb', 'c', 'b')] })
    theirs.apply({ type: 'delete', ids: ['b'] })
    sync()
    expect([mine.board.links.size, mine.oddities().map(({ code, id }) => `${code} ${id}`)]).toEqual([
      0,
      ['dangling-end cb'],
    ])
    theirs.undo()
    sync()
    expect([...mine.board.links.keys()].sort()).toEqual(['ab', 'cb'])
    expect(mine.oddities()).toEqual([])
  })

  it('never takes back what code calls a sticky, where nothing was renamed', () => {
    const document = open()
    document.apply({ type: 'set-names', names: { a: 'Order' } })
    expect([document.canUndo, document.undo(), document.board.names.get('a')]).toEqual([false, false, 'Order'])
  })
})

describe('what a sticky is called in code', () => {
  const named = boardWith({ notes: [note('a', { text: 'Order' })], frames: [frame('f')], names: { a: 'Bestellung' } })
  const type = (document: ReturnType<typeof open>, ...texts: readonly string[]) => {
    for (const text of texts) document.apply({ type: 'edit-text', id: 'a', text })
  }
  const called = (document: ReturnType<typeof open>) => document.board.names.get('a')

  it('goes with its name in one transaction, and comes back with it in one step', () => {
    const document = open(named)
    const updates: Uint8Array[] = []
    document.doc.on('update', (update) => updates.push(update))
    type(document, 'Orde')
    expect([called(document), updates.length]).toEqual([undefined, 1])
    type(document, 'Ord', 'Or', 'Ora', 'Oral')
    expect(document.undo()).toBe(true)
    expect([document.board.notes.get('a')?.text, called(document)]).toEqual(['Order', 'Bestellung'])
    expect(document.canUndo).toBe(false)
    document.redo()
    expect([document.board.notes.get('a')?.text, called(document)]).toEqual(['Oral', undefined])
  })

  it('is not touched letter by letter where nothing is stored', () => {
    const document = open(boardWith({ notes: [note('a', { text: '' })] }))
    const touched: ReadonlySet<string>[] = []
    document.subscribe(({ names }) => touched.push(names))
    type(document, 'O', 'Or', 'Ord')
    document.undo()
    expect(touched.map((names) => names.size)).toEqual([0, 0, 0, 0])
  })

  it('stays where a field is written below the name', () => {
    const document = open(named)
    type(document, 'Order\n', 'Order\ntotal: money')
    document.undo()
    expect(called(document)).toBe('Bestellung')
  })

  it('follows undo and redo, though code was exported in between', () => {
    const document = open(named)
    type(document, 'Purchase')
    document.apply({ type: 'set-names', names: { a: 'Purchase' } })
    document.undo()
    expect([document.board.notes.get('a')?.text, called(document)]).toEqual(['Order', 'Bestellung'])
    document.redo()
    expect([document.board.notes.get('a')?.text, called(document)]).toEqual(['Purchase', 'Purchase'])
  })

  it('goes where two rename at once, and where one renames and the other writes a field', () => {
    for (const theirText of ['Sale', 'Order\ntotal: money']) {
      const { mine, theirs, sync } = twoPages(named)
      type(mine, 'Purchase')
      type(theirs, theirText)
      sync()
      expect(called(mine)).toBeUndefined()
    }
  })

  it('is not given back to a name that another changed further', () => {
    const { mine, theirs, sync } = twoPages(named)
    type(mine, 'Orders')
    sync()
    type(theirs, 'Big Orders')
    sync()
    mine.undo()
    sync()
    expect([mine.board.notes.get('a')?.text, called(mine)]).toEqual(['Big Order', undefined])
  })

  it('goes where an undo renames what another exported in between', () => {
    const { mine, theirs, sync } = twoPages()
    type(mine, 'Purchase')
    sync()
    theirs.apply({ type: 'set-names', names: { a: 'Purchase' } })
    sync()
    mine.undo()
    sync()
    expect([theirs.board.notes.get('a')?.text, called(theirs)]).toEqual(['Order', undefined])
  })

  it('comes back with a note that was deleted', () => {
    const document = open(named)
    document.apply({ type: 'delete', ids: ['a'] })
    document.undo()
    expect(called(document)).toBe('Bestellung')
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { boardOf } from '../../src/document/boardOf.ts'
import { createBoardDocument } from '../../src/document/createBoardDocument.ts'
import { seedDocument } from '../../src/document/seedDocument.ts'
import { LIMITS } from '../../src/domain/board/Board.ts'
import { formatBoard } from '../../src/domain/board/formatBoard.ts'
import { parseBoard } from '../../src/domain/board/parseBoard.ts'
import { arbitraryBoard } from '../support/arbitraryBoard.ts'
import { boardWith, frame, link, note, relationship } from '../support/boardWith.ts'
import { snapshot } from '../support/expectLaws.ts'

const wall = boardWith({
  notes: [note('a'), note('b', { x: 500 })],
  frames: [frame('f'), frame('g', { x: 2000 })],
  links: [link('ab', 'a', 'b')],
  relationships: [relationship('fg', 'f', 'g')],
})

function open() {
  const doc = new Y.Doc()
  seedDocument(doc, wall)
  const document = createBoardDocument(doc)
  const fields = (root: string, id: string) => doc.getMap<Y.Map<unknown>>(root).get(id) ?? new Y.Map<unknown>()
  const odd = () => document.oddities().map(({ code, id }) => `${code} ${id}`)
  return { doc, document, fields, odd }
}

describe('a projection', { timeout: 20_000 }, () => {
  it('gives back the board that a document was seeded with, by whatever way', () => {
    fc.assert(
      fc.property(arbitraryBoard, (board) => {
        const doc = new Y.Doc()
        seedDocument(doc, board)
        expect(formatBoard(boardOf(doc))).toBe(formatBoard(board))
        const late = createBoardDocument(new Y.Doc())
        Y.applyUpdate(late.doc, Y.encodeStateAsUpdate(doc))
        expect(formatBoard(late.board)).toBe(formatBoard(board))
        expect(late.oddities()).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  it('of an empty document is an empty board', () => {
    const { document } = { document: createBoardDocument() }
    expect(snapshot(document.board)).toEqual({ ...boardWith({ title: '' }), title: '' })
    expect(document.oddities()).toEqual([])
  })

  it('lays smaller notes above larger ones where a file says nothing', () => {
    const doc = new Y.Doc()
    seedDocument(doc, boardWith({ notes: [note('actor', { kind: 'actor' }), note('z', { kind: 'aggregate' })] }))
    const { notes } = boardOf(doc)
    expect((notes.get('actor')?.z ?? '') > (notes.get('z')?.z ?? '')).toBe(true)
  })
})

describe('whatever lies in a document', { timeout: 20_000 }, () => {
  type Case = [title: string, write: (fields: Y.Map<unknown>) => void, shown: object, odd: string]
  it.each<Case>([
    ['an unknown kind', (n) => n.set('kind', 'sticker'), { kind: 'hotspot' }, 'unknown-kind a'],
    ['no kind', (n) => n.delete('kind'), { kind: 'hotspot' }, 'unknown-kind a'],
    ['no text', (n) => n.delete('text'), { text: '' }, 'wrong-value a'],
    ['a plain text', (n) => n.set('text', 'Paid'), { text: 'Paid' }, 'wrong-value a'],
    ['NaN as a place', (n) => n.set('at', [Number.NaN, 1]), { x: 0, y: 0 }, 'wrong-value a'],
    ['a place beyond the edge', (n) => n.set('at', [1e9, -1e9]), { x: 1e7, y: -1e7 }, 'wrong-value a'],
    ['a place of three numbers', (n) => n.set('at', [1, 2, 3]), { x: 0, y: 0 }, 'wrong-value a'],
    ['a place that is a map', (n) => n.set('at', new Y.Map()), { x: 0, y: 0 }, 'wrong-value a'],
    ['a size of nothing', (n) => n.set('size', [0, 5]), { kind: 'event' }, 'wrong-value a'],
    ['a word as a flag', (n) => n.set('pivotal', 'yes'), { kind: 'event' }, 'wrong-value a'],
    ['an unknown word of its events', (n) => n.set('yields', 'some'), { kind: 'event' }, 'wrong-value a'],
    ['a bad place in the order', (n) => n.set('z', 'a00'), { kind: 'event' }, 'wrong-value a'],
    ['broken unknown keys', (n) => n.set('extra', '{"text":1'), { kind: 'event' }, 'wrong-value a'],
    ['known keys as unknown ones', (n) => n.set('extra', '{"text":1}'), { text: 'a' }, 'wrong-value a'],
    ['a lone surrogate', (n) => n.set('text', new Y.Text('x\ud800')), { text: 'x\ufffd' }, ''],
  ])('%s is shown as something a board can hold', (_title, write, shown, oddity) => {
    const { document, fields, odd } = open()
    write(fields('notes', 'a'))
    expect(document.board.notes.get('a')).toMatchObject(shown)
    expect(odd()).toEqual(oddity ? [oddity] : [])
    expect(parseBoard(formatBoard(document.board)).ok).toBe(true)
  })

  it('never hides what it cannot read from the next who can: an edit writes only what it changes', () => {
    const { document, fields } = open()
    fields('notes', 'a').set('kind', 'sticker')
    document.apply({ type: 'move', ids: ['a'], by: { x: 1, y: 1 } })
    document.apply({ type: 'edit-text', id: 'a', text: 'Paid' })
    expect(fields('notes', 'a').get('kind')).toBe('sticker')
    fields('notes', 'a').set('text', 'plain')
    document.apply({ type: 'edit-text', id: 'a', text: 'plain, no more' })
    expect(fields('notes', 'a').get('text')).toBeInstanceOf(Y.Text)
    expect(document.board.notes.get('a')?.text).toBe('plain, no more')
  })

  it('that is no element, or under no id, is left out', () => {
    const { doc, document, odd } = open()
    const notes = doc.getMap('notes')
    for (const [id, value] of [
      ['s', 'text'],
      ['n', null],
      ['t', new Y.Text('x')],
      ['', new Y.Map()],
      ['x'.repeat(200), new Y.Map()],
    ] as const) {
      notes.set(id, value)
    }
    expect([...document.board.notes.keys()]).toEqual(['a', 'b'])
    expect(odd()).toEqual([
      'not-an-element s',
      'not-an-element n',
      'not-an-element t',
      'bad-id ',
      `bad-id ${'x'.repeat(40)}`,
    ])
  })

  it('under an id that another element bears is left out while that one is there', () => {
    const { doc, document, fields, odd } = open()
    doc.getMap('frames').set('a', fields('frames', 'f').clone())
    doc.getMap('links').set('f', fields('links', 'ab').clone())
    expect([document.board.frames.has('a'), document.board.links.has('f')]).toEqual([false, false])
    expect(odd()).toEqual(['duplicate-id a', 'duplicate-id f'])
    document.apply({ type: 'delete', ids: ['f'] })
    expect(document.board.links.has('f')).toBe(true)
    document.apply({ type: 'delete', ids: ['a'] })
    expect([document.board.frames.has('a'), document.board.links.has('f')]).toEqual([true, false])
    expect(odd()).toEqual([])
  })

  it('as a relationship of a lane, of itself or of nothing is left out while it is so', () => {
    const { document, fields, odd } = open()
    for (const [write, isThere] of [
      [() => fields('frames', 'g').set('kind', 'lane'), false],
      [() => fields('frames', 'g').set('kind', 'context'), true],
      [() => fields('relationships', 'fg').set('downstream', 'f'), false],
      [() => fields('relationships', 'fg').set('downstream', 'board'), true],
      [() => fields('relationships', 'fg').set('upstream', 5), false],
    ] as const) {
      write()
      expect(document.board.relationships.has('fg')).toBe(isThere)
      expect(odd().includes('dangling-end fg')).toBe(!isThere)
    }
  })

  it('as names and title of other types is left out', () => {
    const { doc, document, odd } = open()
    doc.getMap('names').set('a', 5).valueOf()
    doc.getMap('meta').set('title', ['x'])
    doc.getMap('meta').set('level', 'huge')
    expect([document.board.names.size, document.board.title, document.board.level]).toEqual([0, '', 'design'])
    expect(odd()).toEqual(['wrong-value meta', 'wrong-value meta', 'wrong-value a'])
  })

  it('beyond 20,000 notes: the first by id stay, in whatever order they came', () => {
    const many = Array.from({ length: LIMITS.notes }, (_, i) => note(`m${String(i).padStart(5, '0')}`))
    const doc = new Y.Doc()
    seedDocument(
      doc,
      boardWith({ notes: [...many, note('z')], links: [link('l', 'z', 'm00000'), link('k', 'm19999', 'm00000')] }),
    )
    const document = createBoardDocument(doc)
    const there = () => ['a', 'm19999', 'z'].filter((id) => document.board.notes.has(id)).join()
    expect([document.board.notes.size, there(), [...document.board.links.keys()]]).toEqual([
      LIMITS.notes,
      'm19999',
      ['k'],
    ])
    const notes = doc.getMap<Y.Map<unknown>>('notes')
    notes.set('a', notes.get('z')?.clone() ?? new Y.Map())
    expect([document.board.notes.size, there(), [...document.board.links.keys()]]).toEqual([LIMITS.notes, 'a', []])
    expect(document.oddities().filter(({ code }) => code === 'too-many-notes')).toHaveLength(2)
    document.apply({ type: 'delete', ids: ['a', 'm00001'] })
    expect([there(), [...document.board.links.keys()].sort()]).toEqual(['m19999,z', ['k', 'l']])
  })

  it('makes a valid board, the same for one who followed and one who comes late', () => {
    const anything = fc.oneof(
      ...[fc.constantFrom('a', 'b', 'f', 'event', 'lane', 'context', 'board', ''), fc.double(), fc.boolean()],
      ...[fc.array(fc.double(), { maxLength: 3 }), fc.string(), fc.constant(null)],
    )
    const root = fc.constantFrom('meta', 'notes', 'frames', 'links', 'relationships', 'names')
    const keys = [
      'kind',
      'text',
      'name',
      'at',
      'size',
      'z',
      'pivotal',
      'yields',
      'extra',
      'from',
      'to',
      'upstream',
      'downstream',
      'pattern',
    ]
    const key = fc.constantFrom(...keys, 'upstreamRoles', 'subdomain', 'title', 'level')
    const id = fc.constantFrom('a', 'b', 'f', 'g', 'ab', 'fg', 'new', '__proto__')
    const write = fc.record({
      root,
      id,
      key,
      value: anything,
      how: fc.constantFrom('field', 'element', 'text', 'map', 'delete'),
    })
    fc.assert(
      fc.property(fc.array(write, { maxLength: 40 }), (writes) => {
        const { doc, document } = open()
        for (const { root, id, key, value, how } of writes) {
          const map = doc.getMap(root)
          const fields = map.get(id)
          if (how === 'delete') map.delete(id)
          else if (how === 'element') map.set(id, value)
          else if (how === 'map') map.set(id, new Y.Map([[key, value]]))
          else if (how === 'text')
            map.set(
              id,
              new Y.Map<unknown>([
                ['text', new Y.Text(String(value))],
                [key, value],
              ]),
            )
          else if (fields instanceof Y.Map) fields.set(key, value)
          else map.set(key, value)
        }
        expect(snapshot(boardOf(doc))).toEqual(snapshot(document.board))
        const again = parseBoard(formatBoard(document.board))
        expect(again.ok && formatBoard(again.board)).toBe(formatBoard(document.board))
      }),
      { numRuns: 150 },
    )
  })
})

import { describe, expect, it } from 'vitest'
import { type Board, LIMITS } from '../../../src/domain/board/Board.ts'
import { decide } from '../../../src/domain/board/decide.ts'
import { compareDrawingOrder } from '../../../src/domain/board/drawingOrder.ts'
import { evolve } from '../../../src/domain/board/evolve.ts'
import type { Operation } from '../../../src/domain/board/operations.ts'
import { boardWith, frame, link, note, relationship } from '../../support/boardWith.ts'
import { expectLaws, expectRefusal } from '../../support/expectLaws.ts'

const wall = boardWith({
  notes: [
    note('c', { kind: 'command', z: 'a0' }),
    note('a', { kind: 'aggregate', x: 200, z: 'a1' }),
    note('e', { x: 520, z: 'a2', pivotal: true }),
  ],
  frames: [
    frame('f', { z: 'a0', subdomain: 'core' }),
    frame('g', { z: 'a1', x: 2000 }),
    frame('lane', { kind: 'lane' }),
  ],
  links: [link('ca', 'c', 'a'), link('ae', 'a', 'e')],
  relationships: [relationship('fg', 'f', 'g')],
})

const wordy = (id: string) => note(`${id}2`, { text: 'x'.repeat(LIMITS.text) })
const stack = (board: Board) => [...board.notes.values()].sort(compareDrawingOrder).map(({ id }) => id)

describe('adding', () => {
  it('puts new notes on top, in the order given', () => {
    const after = expectLaws(wall, { type: 'add-notes', notes: [note('y'), note('x')] })
    expect(stack(after)).toEqual(['c', 'a', 'e', 'y', 'x'])
  })

  it('keeps a size only where it differs from the kind’s, and no negative zero', () => {
    const after = expectLaws(wall, { type: 'add-notes', notes: [note('n', { width: 160, height: 200 })] })
    expect(after.notes.get('n')).toEqual({ ...note('n', { height: 200 }), z: 'a3' })
    const plan = decide(wall, { type: 'add-notes', notes: [note('n', { x: -0 })] })
    expect(plan.ok && evolve(wall, plan).notes.get('n')?.x).toBe(0)
  })

  it('turns lone surrogates into U+FFFD', () => {
    const plan = decide(wall, { type: 'add-notes', notes: [note('n', { text: 'a\ud800b 😀' })] })
    expect(plan.ok && evolve(wall, plan).notes.get('n')?.text).toBe('a\ufffdb 😀')
  })

  it.each<[string, Operation]>([
    ['duplicate-id', { type: 'add-notes', notes: [note('f')] }],
    ['duplicate-id', { type: 'add-notes', notes: [note('n'), note('n')] }],
    ['duplicate-id', { type: 'add-links', links: [link('fg', 'c', 'e')] }],
    ['bad-id', { type: 'add-notes', notes: [note('')] }],
    ['bad-id', { type: 'add-frames', frames: [frame('board')] }],
    ['bad-id', { type: 'add-notes', notes: [note('x'.repeat(LIMITS.idLength + 1))] }],
    ['out-of-bounds', { type: 'add-notes', notes: [note('n', { x: LIMITS.coordinate + 1 })] }],
    ['bad-size', { type: 'add-notes', notes: [note('n', { width: 0 })] }],
    ['bad-size', { type: 'add-frames', frames: [frame('n', { height: -1 })] }],
    ['text-too-long', { type: 'add-notes', notes: [note('n', { text: 'x'.repeat(LIMITS.text + 1) })] }],
    ['text-too-long', { type: 'add-notes', notes: 'abcdefghijklmnop'.split('').map(wordy) }],
    ['unknown-id', { type: 'add-links', links: [link('n', 'c', 'gone')] }],
    ['wrong-element', { type: 'add-links', links: [link('n', 'c', 'f')] }],
  ])('refuses with %s', (code, operation) => {
    expect(expectRefusal(wall, operation)).toBe(code)
  })

  it('refuses NaN places and sizes, which JSON cannot say', () => {
    for (const over of [{ x: Number.NaN }, { y: Number.POSITIVE_INFINITY }, { width: Number.NaN }]) {
      expect(decide(wall, { type: 'add-notes', notes: [note('n', over)] }).ok).toBe(false)
    }
  })

  it('takes the 20,000th note and refuses the next', () => {
    const full = boardWith({ notes: Array.from({ length: LIMITS.notes - 1 }, (_, i) => note(`n${i}`)) })
    expect(decide(full, { type: 'add-notes', notes: [note('last')] }).ok).toBe(true)
    const over = decide(full, { type: 'add-notes', notes: [note('last'), note('over')] })
    expect(over).toMatchObject({ ok: false, code: 'too-many-notes' })
  })

  it('takes an id of 128 characters, even where each is two UTF-16 units', () => {
    expectLaws(wall, { type: 'add-notes', notes: [note('😀'.repeat(LIMITS.idLength))] })
  })
})

describe('moving and sizing', () => {
  it('moves notes and frames by one delta and skips what is gone', () => {
    const after = expectLaws(wall, { type: 'move', ids: ['c', 'f', 'gone', 'c'], by: { x: 5, y: -7 } })
    expect(after.notes.get('c')).toMatchObject({ x: 5, y: -7 })
    expect(after.frames.get('f')).toMatchObject({ x: 5, y: -7, width: 1000 })
    expect(after.notes.get('a')).toBe(wall.notes.get('a'))
  })

  it('forgets a size that is the kind’s own', () => {
    const wide = expectLaws(wall, { type: 'resize', id: 'a', to: { x: 1, y: 2, width: 300, height: 161 } })
    expect(wide.notes.get('a')).toMatchObject({ x: 1, y: 2, width: 300, height: 161 })
    const back = expectLaws(wide, { type: 'resize', id: 'a', to: { x: 200, y: 0, width: 290, height: 160 } })
    expect(back.notes.get('a')).toEqual(wall.notes.get('a'))
  })

  it.each<[string, Operation]>([
    ['unknown-id', { type: 'move', ids: ['gone', 'ca'], by: { x: 1, y: 1 } }],
    ['out-of-bounds', { type: 'move', ids: ['c', 'e'], by: { x: LIMITS.coordinate - 100, y: 0 } }],
    ['unknown-id', { type: 'resize', id: 'gone', to: { x: 0, y: 0, width: 1, height: 1 } }],
    ['bad-size', { type: 'resize', id: 'c', to: { x: 0, y: 0, width: 1, height: 0 } }],
    ['out-of-bounds', { type: 'resize', id: 'f', to: { x: 0, y: -LIMITS.coordinate - 1, width: 1, height: 1 } }],
  ])('refuses with %s', (code, operation) => {
    expect(expectRefusal(wall, operation)).toBe(code)
  })
})

describe('writing', () => {
  it('sets title, level, text and name', () => {
    expect(expectLaws(wall, { type: 'set-title', title: 'New' }).title).toBe('New')
    expect(expectLaws(wall, { type: 'set-level', level: 'process' }).level).toBe('process')
    expect(expectLaws(wall, { type: 'edit-text', id: 'c', text: 'Pay\n' }).notes.get('c')?.text).toBe('Pay\n')
    expect(expectLaws(wall, { type: 'rename-frame', id: 'f', name: 'Sales' }).frames.get('f')?.name).toBe('Sales')
  })

  it('plans nothing where nothing changes', () => {
    for (const operation of [
      { type: 'set-title', title: 'Wall' },
      { type: 'edit-text', id: 'c', text: 'c' },
      { type: 'move', ids: ['c'], by: { x: 0, y: 0 } },
      { type: 'retype', ids: ['c'], kind: 'command' },
      { type: 'delete', ids: [] },
      { type: 'reorder', ids: ['e'], to: 'front' },
    ] satisfies Operation[]) {
      expect(decide(wall, operation)).toEqual({ ok: true, changes: [] })
    }
  })

  it('lets a text that a file made too long be shortened, not lengthened', () => {
    const long = boardWith({ notes: [note('n', { text: 'x'.repeat(LIMITS.text + 10) })] })
    expectLaws(long, { type: 'edit-text', id: 'n', text: 'y'.repeat(LIMITS.text + 9) })
    const longer = { type: 'edit-text', id: 'n', text: 'y'.repeat(LIMITS.text + 11) } as const
    expect(expectRefusal(long, longer)).toBe('text-too-long')
  })

  it.each<[string, Operation]>([
    ['unknown-id', { type: 'edit-text', id: 'gone', text: '' }],
    ['wrong-element', { type: 'edit-text', id: 'f', text: '' }],
    ['wrong-element', { type: 'rename-frame', id: 'c', name: '' }],
    ['unknown-id', { type: 'rename-frame', id: 'ca', name: '' }],
  ])('refuses with %s', (code, operation) => {
    expect(expectRefusal(wall, operation)).toBe(code)
  })
})

describe('classifying', () => {
  it('gives a retyped note the new kind’s size, unless it was resized', () => {
    const board = boardWith({ notes: [note('n'), note('wide', { width: 200 }), note('p', { pivotal: true })] })
    const after = expectLaws(board, { type: 'retype', ids: ['n', 'wide', 'p'], kind: 'actor' })
    expect(after.notes.get('n')).toEqual(note('n', { kind: 'actor' }))
    expect(after.notes.get('wide')).toEqual(note('wide', { kind: 'actor', width: 200, height: 160 }))
    expect(after.notes.get('p')).toEqual(note('p', { kind: 'actor' }))
  })

  it('marks events, contexts and subdomains, and takes the mark off again', () => {
    const plain = expectLaws(wall, { type: 'set-pivotal', ids: ['e', 'c'], pivotal: false })
    expect(plain.notes.get('e')).not.toHaveProperty('pivotal')
    expect(expectLaws(plain, { type: 'set-pivotal', ids: ['e'], pivotal: true }).notes.get('e')?.pivotal).toBe(true)
    const mud = expectLaws(wall, { type: 'set-big-ball-of-mud', id: 'f', bigBallOfMud: true })
    expect(mud.frames.get('f')?.bigBallOfMud).toBe(true)
    const clean = expectLaws(mud, { type: 'set-big-ball-of-mud', id: 'f', bigBallOfMud: false })
    expect(clean.frames.get('f')).toEqual(wall.frames.get('f'))
    const unset = expectLaws(wall, { type: 'set-subdomain', id: 'f', subdomain: null })
    expect(unset.frames.get('f')).not.toHaveProperty('subdomain')
  })

  it('says of commands whether they yield all or one of their events, and forgets it when they become something else', () => {
    const said = expectLaws(wall, { type: 'set-yields', ids: ['c', 'e'], yields: 'one-of' })
    expect(said.notes.get('c')?.yields).toBe('one-of')
    expect(said.notes.get('e')).toEqual(wall.notes.get('e'))
    expect(expectLaws(said, { type: 'set-yields', ids: ['c'], yields: 'all' }).notes.get('c')?.yields).toBe('all')
    for (const operation of [
      { type: 'set-yields', ids: ['c'], yields: null },
      { type: 'retype', ids: ['c'], kind: 'event' },
    ] as const) {
      expect(expectLaws(said, operation).notes.get('c')).not.toHaveProperty('yields')
    }
  })

  it('takes what a new command says of its events, and leaves it out of any other kind', () => {
    const both = [note('n', { kind: 'command', yields: 'all' }), note('m', { yields: 'all' })]
    const after = expectLaws(wall, { type: 'add-notes', notes: both })
    expect(after.notes.get('n')?.yields).toBe('all')
    expect(after.notes.get('m')).not.toHaveProperty('yields')
  })

  it.each<[string, Operation]>([
    ['wrong-element', { type: 'retype', ids: ['f'], kind: 'event' }],
    ['unknown-id', { type: 'retype', ids: ['gone'], kind: 'event' }],
    ['wrong-element', { type: 'set-pivotal', ids: ['c'], pivotal: true }],
    ['wrong-element', { type: 'set-yields', ids: ['e'], yields: 'all' }],
    ['unknown-id', { type: 'set-yields', ids: ['gone'], yields: 'all' }],
    ['wrong-element', { type: 'set-subdomain', id: 'lane', subdomain: 'core' }],
    ['unknown-id', { type: 'set-big-ball-of-mud', id: 'gone', bigBallOfMud: true }],
  ])('refuses with %s', (code, operation) => {
    expect(expectRefusal(wall, operation)).toBe(code)
  })
})

describe('connecting', () => {
  it('draws a pair once, and a drawn link takes the place of a rejected one', () => {
    const rejected = expectLaws(wall, { type: 'reject-link', id: 'r', from: 'c', to: 'e' })
    expect(rejected.links.get('r')).toEqual(link('r', 'c', 'e', { rejected: true }))
    const links = [link('n', 'c', 'e'), link('again', 'c', 'a'), link('self', 'c', 'c')]
    const drawn = expectLaws(rejected, { type: 'add-links', links })
    expect([...drawn.links.keys()]).toEqual(['ca', 'ae', 'n', 'self'])
  })

  it('rejects a drawn link in place', () => {
    const after = expectLaws(wall, { type: 'reject-link', id: 'r', from: 'c', to: 'a' })
    expect(after.links.get('ca')).toEqual(link('ca', 'c', 'a', { rejected: true }))
    expect(after.links.has('r')).toBe(false)
  })

  it('adds and replaces relationships, with roles in one order', () => {
    const declared = {
      ...{ ...relationship('n', 'board', 'g'), pattern: 'customer-supplier' as const },
      upstreamRoles: ['published-language', 'open-host-service', 'published-language'] as const,
    }
    const after = expectLaws(wall, { type: 'put-relationship', relationship: declared })
    expect(after.relationships.get('n')?.upstreamRoles).toEqual(['open-host-service', 'published-language'])
    const turned = expectLaws(after, { type: 'put-relationship', relationship: relationship('fg', 'g', 'f') })
    expect(turned.relationships.get('fg')).toEqual(relationship('fg', 'g', 'f'))
  })

  it.each<[string, Operation]>([
    ['self-relationship', { type: 'put-relationship', relationship: relationship('n', 'f', 'f') }],
    ['wrong-element', { type: 'put-relationship', relationship: relationship('n', 'f', 'lane') }],
    ['unknown-id', { type: 'put-relationship', relationship: relationship('n', 'gone', 'f') }],
    ['duplicate-id', { type: 'put-relationship', relationship: relationship('c', 'f', 'g') }],
    ['unknown-id', { type: 'reject-link', id: 'n', from: 'c', to: 'gone' }],
  ])('refuses with %s', (code, operation) => {
    expect(expectRefusal(wall, operation)).toBe(code)
  })
})

describe('naming', () => {
  it('records names of what is there, and forgets any', () => {
    const named = expectLaws(wall, { type: 'set-names', names: { a: 'Order', f: 'Sales', gone: 'X', board: 'Shop' } })
    expect(Object.fromEntries(named.names)).toEqual({ a: 'Order', f: 'Sales', board: 'Shop' })
    expect(expectLaws(named, { type: 'set-names', names: { a: null } }).names.has('a')).toBe(false)
  })
})

describe('renaming', () => {
  const named = expectLaws(wall, { type: 'set-names', names: { a: 'Bestellung', c: 'Pay', f: 'Sales' } })
  const namesAfter = (operation: Operation) => Object.fromEntries(expectLaws(named, operation).names)

  it('forgets what a note or frame is called in code, and nothing else', () => {
    expect(namesAfter({ type: 'edit-text', id: 'a', text: 'Order' })).toEqual({ c: 'Pay', f: 'Sales' })
    expect(namesAfter({ type: 'edit-text', id: 'a', text: '' })).toEqual({ c: 'Pay', f: 'Sales' })
    expect(namesAfter({ type: 'rename-frame', id: 'f', name: 'Trade' })).toEqual({ a: 'Bestellung', c: 'Pay' })
  })

  it.each(['a\nsize: int', '\n  a \n', 'a\u200b', ' \u2028a'])('is not what turns “a” into %j', (text) => {
    expect(namesAfter({ type: 'edit-text', id: 'a', text })).toEqual(Object.fromEntries(named.names))
  })

  it('writes no names where none are stored', () => {
    expect(decide(wall, { type: 'edit-text', id: 'a', text: 'O' })).toMatchObject({ changes: [{ in: 'notes' }] })
    expect(decide(wall, { type: 'rename-frame', id: 'f', name: 'O' })).toMatchObject({ changes: [{ in: 'frames' }] })
  })

  it('keeps a name that is given in the same batch', () => {
    const rename: Operation = { type: 'edit-text', id: 'a', text: 'Order' }
    const name: Operation = { type: 'set-names', names: { a: 'Auftrag' } }
    expect(namesAfter({ type: 'batch', operations: [rename, name] })).toMatchObject({ a: 'Auftrag' })
    expect(namesAfter({ type: 'batch', operations: [name, rename] })).toEqual({ c: 'Pay', f: 'Sales' })
  })
})

describe('reordering', () => {
  const pile = boardWith({ notes: ['a', 'b', 'c', 'd'].map((id, i) => note(id, { z: `a${i}` })) })
  const untouched = boardWith({ notes: ['a', 'b', 'c', 'd'].map((id) => note(id)) })

  it.each<[string, readonly string[], 'front' | 'forward' | 'backward' | 'back', string]>([
    ['to the front', ['a', 'c'], 'front', 'bdac'],
    ['to the back', ['d', 'b'], 'back', 'bdac'],
    ['forward past the next', ['a'], 'forward', 'bacd'],
    ['backward past the next', ['d'], 'backward', 'abdc'],
    ['forward at the top', ['d'], 'forward', 'abcd'],
    ['backward at the bottom', ['a'], 'backward', 'abcd'],
  ])('%s, with z or without', (_title, ids, to, expected) => {
    for (const board of [pile, untouched]) {
      expect(stack(expectLaws(board, { type: 'reorder', ids, to })).join('')).toBe(expected)
    }
  })

  it('passes only what it overlaps', () => {
    const apart = boardWith({
      notes: [note('a', { z: 'a0' }), note('far', { z: 'a1', x: 900 }), note('b', { z: 'a2', x: 50 })],
    })
    expect(stack(expectLaws(apart, { type: 'reorder', ids: ['a'], to: 'forward' }))).toEqual(['far', 'b', 'a'])
    expect(stack(expectLaws(apart, { type: 'reorder', ids: ['far'], to: 'forward' }))).toEqual(['a', 'far', 'b'])
  })

  it('makes room between equal keys, as two pages may make them', () => {
    const tied = boardWith({ notes: [note('a', { z: 'a0' }), note('b', { z: 'a1' }), note('c', { z: 'a1' })] })
    expect(stack(expectLaws(tied, { type: 'reorder', ids: ['a'], to: 'forward' }))).toEqual(['b', 'a', 'c'])
  })

  it('reorders frames among frames', () => {
    const after = expectLaws(wall, { type: 'reorder', ids: ['f'], to: 'front' })
    expect(after.frames.get('f')?.z).toBe('a2')
    expect(after.notes.get('c')).toBe(wall.notes.get('c'))
  })
})

describe('deleting', () => {
  it('takes links with their notes and relationships with their contexts, and leaves names', () => {
    const named = expectLaws(wall, { type: 'set-names', names: { a: 'Order' } })
    const after = expectLaws(named, { type: 'delete', ids: ['a', 'g'] })
    expect([...after.notes.keys(), ...after.links.keys(), ...after.relationships.keys()]).toEqual(['c', 'e'])
    expect(after.names.get('a')).toBe('Order')
  })

  it('deletes a link or relationship alone, and refuses where all is gone', () => {
    const after = expectLaws(wall, { type: 'delete', ids: ['ca', 'fg', 'gone'] })
    expect([...after.links.keys(), ...after.relationships.keys()]).toEqual(['ae'])
    expect(expectRefusal(after, { type: 'delete', ids: ['ca'] })).toBe('unknown-id')
  })
})

describe('a batch', () => {
  it('decides each operation on the board the ones before it leave', () => {
    const operations: readonly Operation[] = [
      { type: 'add-notes', notes: [note('n')] },
      { type: 'batch', operations: [{ type: 'add-links', links: [link('l', 'n', 'c')] }] },
      { type: 'move', ids: ['n'], by: { x: 1, y: 1 } },
      { type: 'edit-text', id: 'n', text: 'Paid' },
      { type: 'delete', ids: ['c'] },
    ]
    const after = expectLaws(wall, { type: 'batch', operations })
    expect(after.notes.get('n')).toMatchObject({ x: 1, y: 1, text: 'Paid' })
    expect([...after.links.keys()]).toEqual(['ae'])
  })

  it('is refused whole with its first refusal', () => {
    const operations: readonly Operation[] = [
      { type: 'delete', ids: ['c'] },
      { type: 'edit-text', id: 'c', text: 'x' },
    ]
    expect(expectRefusal(wall, { type: 'batch', operations })).toBe('unknown-id')
  })
})

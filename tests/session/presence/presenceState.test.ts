import { describe, expect, it } from 'vitest'
import { PEER_COLOURS, peerColour } from '../../../src/session/presence/peerColour.ts'
import { decodePresence, encodePresence, type OwnPresence } from '../../../src/session/presence/presenceState.ts'

const own: OwnPresence = {
  ...{ name: 'Ada', cursor: { x: 1, y: 2 }, selection: ['n'], drag: { ids: ['n'], by: { x: 3, y: 4 } } },
  ...{ editing: 'n', view: { x: 0, y: 0, width: 800, height: 600 } },
  laser: { count: 40, points: [{ x: 1.5, y: 2 }] },
  following: 9,
}
const nobody = {
  ...{ clientId: 7, name: '', colour: peerColour(''), role: null, cursor: null, selection: [], drag: null },
  ...{ editing: null, view: null, laser: null, following: null },
}

describe('a presence state', () => {
  it('tells another page what this one shows', () => {
    const state = JSON.parse(JSON.stringify({ ...encodePresence(own), role: 'edit' }))
    expect(decodePresence(7, state)).toEqual({ ...own, clientId: 7, colour: peerColour('Ada'), role: 'edit' })
  })

  it.each<[string, unknown]>([
    ['an empty state', {}],
    [
      'fields of other types',
      { name: 1, cursor: 'x', selection: {}, drag: [], editing: 5, view: [1], laser: 3, following: 'x', role: 'king' },
    ],
    ['numbers that are none', { cursor: [Number.NaN, 0], view: [0, 0, Number.POSITIVE_INFINITY, 1] }],
    ['lists of other things', { selection: [1], drag: { ids: [null], by: [0, 0] } }],
  ])('of %s is somebody without those', (_title, state) => {
    expect(decodePresence(7, state)).toEqual(nobody)
  })

  it('believes each field by itself', () => {
    expect(decodePresence(7, { name: ' Bob ', cursor: 'x' })).toMatchObject({ name: 'Bob', cursor: null })
  })

  it('of somebody who may only look neither drags nor edits', () => {
    const state = { ...encodePresence(own), role: 'view' }
    expect(decodePresence(7, state)).toMatchObject({ drag: null, editing: null, selection: ['n'], role: 'view' })
  })

  it('that is no object is nobody', () => {
    for (const state of [null, 1, 'x', undefined]) expect(decodePresence(7, state)).toBeNull()
  })

  it('fits into 8 KiB, however much is selected, dragged and named', () => {
    const ids = Array.from({ length: 20_000 }, (_, i) => `${'é"'.repeat(i % 60)}${i}`)
    const name = '😀'.repeat(60)
    const state = encodePresence({
      ...own,
      name,
      editing: '"'.repeat(128),
      selection: ids,
      drag: { ids, by: { x: 0.1, y: 1 } },
      laser: { count: 900, points: Array.from({ length: 900 }, (_, at) => ({ x: -9_999_999.123 + at, y: 1e7 / 3 })) },
    })
    const bytes = new TextEncoder().encode(JSON.stringify({ ...state, role: 'facilitate' })).length
    expect(bytes).toBeLessThan(8 * 1024)
    expect(decodePresence(7, state)?.selection.length).toBeGreaterThan(30)
    expect(decodePresence(7, state)?.laser?.points.length).toBe(32)
  })
})

describe('the colour of a name', () => {
  it('is the same everywhere, and names differ', () => {
    expect(peerColour('Ada')).toBe(peerColour('Ada'))
    expect(new Set(['Ada', 'Bob', 'Cleo', 'Dan', 'Eve', 'Finn'].map(peerColour)).size).toBeGreaterThan(3)
  })

  it.each(PEER_COLOURS)('%s is readable under white', (colour) => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
      const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255
      return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
    })
    expect(1.05 / (0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05)).toBeGreaterThanOrEqual(4.5)
  })
})

import { describe, expect, it } from 'vitest'
import type { Note } from '../../../src/domain/board/Board.ts'
import { inReadingOrder } from '../../../src/workspace/flow/inReadingOrder.ts'
import { nearestNote } from '../../../src/workspace/flow/nearestNote.ts'
import { flowFrom } from '../../../src/workspace/flow/noteFlow.ts'
import { rowOf } from '../../support/boardOf.ts'

const [a, b, c] = rowOf('event', ['a', 'b', 'c']) as [Note, Note, Note]

describe('flowFrom', () => {
  it('gives the free place beside', () => {
    expect(flowFrom([a, b], b, 'right')).toEqual({ at: { x: 360, y: 0 } })
    expect(flowFrom([a, b], a, 'left')).toEqual({ at: { x: -180, y: 0 } })
    expect(flowFrom([a, b], a, 'below')).toEqual({ at: { x: 0, y: 180 } })
  })

  it('gives the note that stands there', () => {
    expect(flowFrom([a, b, c], a, 'right')).toEqual({ existing: 'b' })
    expect(flowFrom([a, b, c], c, 'left')).toEqual({ existing: 'b' })
  })

  it('takes the nearest of several', () => {
    const low: Note = { ...b, id: 'low', y: 70 }
    expect(flowFrom([a, low, b], a, 'right')).toEqual({ existing: 'b' })
  })
})

describe('nearestNote', () => {
  it('prefers straight ahead', () => {
    const aside: Note = { ...b, id: 'aside', x: 100, y: 170 }
    expect(nearestNote([a, b, c, aside], a, 'right')).toBe('b')
    expect(nearestNote([a, b, c, aside], a, 'below')).toBe('aside')
    expect(nearestNote([a, b, c], a, 'left')).toBeUndefined()
  })
})

describe('inReadingOrder', () => {
  it('reads strips from top to bottom, each from left to right', () => {
    const second = rowOf('event', ['d', 'e'], 200)
    const jitter: Note = { ...b, y: -20 }
    expect(inReadingOrder([...second, c, a, jitter]).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e'])
  })
})

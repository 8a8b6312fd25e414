import { describe, expect, it } from 'vitest'
import { carriedBy } from '../../../src/domain/board/carriedBy.ts'
import { boardWith, frame, note } from '../../support/boardWith.ts'

const wall = boardWith({
  frames: [
    frame('outer'),
    frame('inner', { x: 100, y: 100, width: 300, height: 200 }),
    frame('lane', { kind: 'lane', x: 500, y: 0, width: 100, height: 100 }),
    frame('neighbour', { x: 900, y: 0, width: 300, height: 300 }),
  ],
  notes: [
    note('in'),
    note('nested', { x: 150, y: 120 }),
    note('straddling', { x: -80, y: 0 }),
    note('outside', { x: -81, y: 0 }),
    note('neighbours', { x: 880, y: 50 }),
  ],
})

describe('carriedBy', () => {
  it('takes frames that lie wholly inside and notes by their context', () => {
    expect(carriedBy(wall, ['outer'])).toEqual(['outer', 'inner', 'lane', 'in', 'nested', 'straddling'])
    expect(carriedBy(wall, ['inner'])).toEqual(['inner', 'nested'])
  })

  it('leaves a note that lies in a smaller frame which does not move', () => {
    expect(carriedBy(wall, ['outer'])).not.toContain('neighbours')
    expect(carriedBy(wall, ['neighbour'])).toEqual(['neighbour', 'neighbours'])
  })

  it('names each element once', () => {
    expect(carriedBy(wall, ['nested', 'inner'])).toEqual(['nested', 'inner'])
  })

  it('adds nothing to notes, lanes and what is gone', () => {
    expect(carriedBy(wall, ['in', 'lane', 'gone'])).toEqual(['in', 'lane', 'gone'])
  })
})

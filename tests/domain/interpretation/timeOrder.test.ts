import { describe, expect, it } from 'vitest'
import { readWall } from '../../support/readWall.ts'
import { type Wall, wall } from '../../support/wall.ts'

const backwards = (builder: Wall) => readWall(builder).findings('time-backwards')

describe('10. time', () => {
  it('10. runs left to right: a cause right of its effect is a finding', () => {
    expect(backwards(wall().aggregate('A').command('C').link('c1', 'a1'))).toEqual(['time-backwards a1 c1'])
    expect(backwards(wall().command('C').event('E').link('e1', 'c1'))).toEqual(['time-backwards c1 e1'])
    expect(backwards(wall().command('C').aggregate('A').link('c1', 'a1'))).toEqual([])
  })

  it('10. does not care how high anything stands', () => {
    const below = wall()
      .event('E', { at: [500, 2000] })
      .policy('P', { at: [600, 0] })
      .link('e1', 'p1')
    expect(backwards(below)).toEqual([])
  })

  it('10. is kept by one above the other, however they are aligned', () => {
    for (const x of [0, 65, 130]) {
      const column = wall()
        .policy('P', { at: [0, 0] })
        .command('C', { at: [x, 400] })
        .link('p1', 'c1')
      expect(backwards(column)).toEqual([])
    }
    expect(
      backwards(
        wall()
          .policy('P', { at: [1, 0], width: 160 })
          .command('C', { at: [0, 400] })
          .link('p1', 'c1'),
      ),
    ).toEqual(['time-backwards c1 p1'])
  })

  it('10. says nothing of what attaches to a command', () => {
    const builder = wall().command('C').actor('U').readModel('R', { gap: 1 }).link('u1', 'c1').link('r1', 'c1')
    expect(backwards(builder)).toEqual([])
  })
})

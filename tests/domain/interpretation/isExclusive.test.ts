import { describe, expect, it } from 'vitest'
import { modelJson } from '../../../src/domain/interpretation/modelJson.ts'
import type { Yields } from '../../../src/domain/notation/yields.ts'
import { readWall } from '../../support/readWall.ts'
import { type Wall, wall } from '../../support/wall.ts'

const pay = (yields?: Yields) =>
  wall()
    .command('Pay', { ...(yields && { yields }) })
    .aggregate('Payment')
    .event('Paid')
    .event('Declined')
const again = (builder: Wall, yields: Yields, aggregate = 'Payment') =>
  builder.strip(0, 900).command('Pay', { yields }).aggregate(aggregate).event('Refused')

function saidOf(builder: Wall): readonly (boolean | undefined)[] {
  const { aggregates } = modelJson(readWall(builder).model).contexts[0] ?? { aggregates: [] }
  return aggregates.flatMap(({ commands }) => commands).map(({ exclusive }) => exclusive)
}

describe('whether a command yields all of its events, or one of them', () => {
  it.each([
    ['is not said by a bare sticky', pay(), [undefined]],
    ['one of them', pay('one-of'), [true]],
    ['all of them', pay('all'), [false]],
    ['all of them, where an arrow is drawn to each', pay().link('c1', 'e1').link('c1', 'e2'), [false]],
    ['not said by an arrow to one of two', pay().link('c1', 'e1'), [undefined]],
    ['as the sticky says, whatever is drawn', pay('one-of').link('c1', 'e1').link('c1', 'e2'), [true]],
    ['as one of its stickies says for all', again(pay(), 'one-of'), [true]],
    ['not said where its stickies disagree', again(pay('all'), 'one-of'), [undefined]],
    ['for each aggregate as the stickies that lead there say', again(pay('all'), 'one-of', 'Cash'), [true, false]],
  ])('%s', (_title, builder, said) => {
    expect(saidOf(builder)).toEqual(said)
  })
})

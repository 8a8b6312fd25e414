import { describe, expect, it } from 'vitest'
import { jumpTo } from '../../../src/workspace/flow/jumpTo.ts'
import { wall } from '../../support/wall.ts'

const size = { width: 1000, height: 800 }
const board = wall()
  .context('Orders', { at: [-40, -40], size: [400, 400] })
  .context('Kitchen', { at: [5000, -40], size: [400, 400] })
  .command('Place Order', { at: [0, 0] })
  .event('Order Placed', { at: [2000, 0] })
  .link('c1', 'e1')
  .relate('ctx1', 'ctx2')
  .board()

/** Where the middle of the canvas ends up, and what is selected. */
function outcome(ids: readonly string[]) {
  const effects = jumpTo({ board, size }, ids)
  const at = effects.flatMap((effect) => (effect.do === 'look' ? [effect.at] : []))[0]
  const to = effects.flatMap((effect) => (effect.do === 'change' ? [effect.to] : []))[0]
  return {
    middle: at && [Math.round(at.x + size.width / 2 / at.zoom), Math.round(at.y + size.height / 2 / at.zoom)],
    selection: [...(to?.selection ?? [])],
    face: to?.face,
  }
}

describe('jumping', () => {
  it('shows a sticky in the middle of the wall and selects it', () => {
    expect(outcome(['e1'])).toEqual({ middle: [2080, 80], selection: ['e1'], face: 'wall' })
  })

  it('shows both ends of a link', () => {
    expect(outcome(['l1'])).toEqual({ middle: [1080, 80], selection: ['l1'], face: 'wall' })
  })

  it('shows both contexts of a relationship, which itself cannot be selected', () => {
    expect(outcome(['rel1'])).toEqual({ middle: [2680, 160], selection: [], face: 'wall' })
  })

  it('passes over what is gone, and does nothing when all of it is', () => {
    expect(outcome(['gone', 'c1']).selection).toEqual(['c1'])
    expect(jumpTo({ board, size }, ['gone'])).toEqual([])
  })
})

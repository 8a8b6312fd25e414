import { describe, expect, it } from 'vitest'
import { findOnWall } from '../../../src/workspace/flow/findOnWall.ts'
import { wall } from '../../support/wall.ts'

const board = wall()
  .event('Order Paid', { id: 'low', at: [0, 900] })
  .event('ORDER Placed', { id: 'right', at: [500, 0] })
  .command('Place Order', { id: 'left', at: [0, 0] })
  .context('Orders', { id: 'ctx', at: [-40, -40], size: [900, 300] })
  .event('Ｆｕｌｌ ｗｉｄｔｈ', { id: 'wide', at: [0, 2000] })
  .board()

describe('finding words', () => {
  it('finds stickies and frames, whatever the case, as one reads the wall', () => {
    expect(findOnWall(board, 'order')).toEqual(['ctx', 'left', 'right', 'low'])
  })

  it('takes full-width letters for what they say', () => {
    expect(findOnWall(board, 'full width')).toEqual(['wide'])
  })

  it('finds nothing for blanks', () => {
    expect(findOnWall(board, '  ')).toEqual([])
  })
})

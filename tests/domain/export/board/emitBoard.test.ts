import { describe, expect, it } from 'vitest'
import { parseBoard } from '../../../../src/domain/board/parseBoard.ts'
import { emitBoard } from '../../../../src/domain/export/board/emitBoard.ts'
import { inputOf } from '../../../support/project/projectOf.ts'
import { wall } from '../../../support/wall.ts'

function exported(board: ReturnType<ReturnType<typeof wall>['board']>) {
  const [file] = emitBoard(inputOf(board))
  const parsed = parseBoard(file?.text ?? '')
  if (!parsed.ok) throw new Error(parsed.message)
  return parsed.board
}

describe('emitBoard', () => {
  it('fills in the identifier of every note and context frame', () => {
    const board = wall()
      .context('Order Management', { id: 'ctx', at: [-50, -50], size: [900, 300] })
      .command('Place Order')
      .aggregate('Order')
      .event('Order Placed')
      .board()
    expect(Object.fromEntries(exported(board).names)).toEqual({
      ctx: 'OrderManagement',
      c1: 'PlaceOrder',
      a1: 'Order',
      e1: 'OrderPlaced',
    })
  })

  it('keeps a name once chosen, whatever becomes of the note that had the plain one', () => {
    const two = wall()
      .aggregate('Order')
      .aggregate('Order ', { at: [0, 900], id: 'other' })
      .event('Order')
      .board()
    const named = exported(two)
    const one = { ...named, notes: new Map([...named.notes].filter(([id]) => id === 'e1')) }
    expect(exported(one).names.get('e1')).toBe(named.names.get('e1'))
    expect(named.names.get('e1')).not.toBe('Order')
  })

  it('names the file after the board', () => {
    expect(emitBoard(inputOf({ ...wall().board(), title: 'Food delivery' }))[0]?.path).toBe('food-delivery.wall.json')
    expect(emitBoard(inputOf({ ...wall().board(), title: '' }))[0]?.path).toBe('board.wall.json')
  })
})

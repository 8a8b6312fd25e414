import { describe, expect, it } from 'vitest'
import { traceSymbols } from '../../../src/domain/export/traceSymbols.ts'

const TEXT = `// Generated from the wall.

import { accepted } from './decision.ts'

/**
 * Place Order
 */
export interface PlaceOrder {
  readonly total: number
}

/** What comes of each command. */
export const decide = {
  /** Place Order → Order Placed */
  placeOrder(command: PlaceOrder) {
    const total = command.total

    return accepted(total)
  },

  cancelOrder() {
    return accepted(0)
  },
}

export type OrderEvent =
  | OrderPlaced
  | OrderCancelled
`

const linesOf = (own: ReadonlyMap<string, readonly string[]>, all: readonly string[] = ['a1']) =>
  new Map(traceSymbols(TEXT, all, own).map(({ symbol, notes, lines }) => [symbol, { notes, lines }]))

describe('traceSymbols', () => {
  it('finds what a file exports, each with its comment, to its last line', () => {
    const traced = linesOf(new Map())
    expect([...traced.keys()]).toEqual(['PlaceOrder', 'decide', 'OrderEvent'])
    expect(traced.get('PlaceOrder')?.lines).toEqual([5, 10])
    expect(traced.get('decide')?.lines).toEqual([12, 24])
    expect(traced.get('OrderEvent')?.lines).toEqual([26, 28])
  })

  it('finds the members that notes are known of, with a blank line inside', () => {
    const own = new Map([
      ['decide.placeOrder', ['c1']],
      ['decide.cancelOrder', ['c2']],
    ])
    expect(linesOf(own).get('decide.placeOrder')).toEqual({ notes: ['c1'], lines: [14, 19] })
    expect(linesOf(own).get('decide.cancelOrder')).toEqual({ notes: ['c2'], lines: [21, 23] })
  })

  it('gives a symbol its own notes where they are known, else all of the file, and leaves out one without any', () => {
    const own = new Map([
      ['PlaceOrder', ['c1']],
      ['decide', []],
    ])
    expect(linesOf(own).get('PlaceOrder')?.notes).toEqual(['c1'])
    expect(linesOf(own).get('OrderEvent')?.notes).toEqual(['a1'])
    expect(linesOf(own).has('decide')).toBe(false)
  })

  it('finds what a file passes on from another one', () => {
    const [traced] = traceSymbols("export { whenPaid } from './when-paid.gen.ts'\n", ['p1'], new Map())
    expect(traced).toEqual({ symbol: 'whenPaid', notes: ['p1'], lines: [1, 1] })
  })
})

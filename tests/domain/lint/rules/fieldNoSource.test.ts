import { describe, expect, it } from 'vitest'
import { findingsOf } from '../../../support/findingsOf.ts'
import { wall } from '../../../support/wall.ts'

const strip = (command: string, event: string) =>
  wall().command(`Place Order\n${command}`).aggregate('Order').event(`Order Placed\n${event}`)

describe('field-no-source', () => {
  it('asks where a field comes from that neither command nor aggregate has', () => {
    const [finding, ...more] = findingsOf(strip('total: Money', 'total: Money, tax: Money').board(), 'field-no-source')
    expect(finding?.notes).toEqual(['e1'])
    expect(finding?.message).toContain('“tax” of “Order Placed”')
    expect(more).toEqual([])
  })

  it('is content with the command, another event of the aggregate, an optional field, and events from elsewhere', () => {
    const fine = [
      strip('total: Money', 'Total: Money'),
      strip('total: Money', 'total: Money, at?: instant'),
      strip('total: Money', 'total: Money')
        .strip(0, 500)
        .command('Ship')
        .aggregate('Order')
        .event('Shipped\ntotal: Money'),
      wall().command('Charge').system('Bank').event('Charged\nfee: Money'),
      wall().event('Order Seen\nfee: Money'),
    ]
    for (const one of fine) expect(findingsOf(one.board(), 'field-no-source')).toEqual([])
  })
})

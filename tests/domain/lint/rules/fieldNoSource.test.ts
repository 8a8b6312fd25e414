import { describe, expect, it } from 'vitest'
import { findingsOf, fixed } from '../../../support/findingsOf.ts'
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

  it('is content with the command, the identity, an earlier event of the aggregate, and events from elsewhere', () => {
    const fine = [
      strip('total: Money', 'Total: Money'),
      strip('total: Money', 'orderId: OrderId, total: Money'),
      strip('total: Money', 'id: OrderId, total?: Money'),
      strip('total: Money', 'total: Money')
        .strip(0, 500)
        .command('Ship')
        .aggregate('Order')
        .event('Shipped\ntotal: Money'),
      wall().command('Charge').system('Bank').event('Charged\nfee: Money'),
      wall().aggregate('Order').event('Order Placed\ntotal: Money'),
      wall().event('Order Seen\nfee: Money'),
    ]
    for (const one of fine) expect(findingsOf(one.board(), 'field-no-source')).toEqual([])
  })

  it('knows the identity by the last words of the aggregate, as the code does, and by no other ones', () => {
    const batch = (line: string) =>
      findingsOf(
        wall().command('Start Batch').aggregate('Vada Batch').event(`Batch Started\n${line}`).board(),
        'field-no-source',
      )
    for (const line of ['batchId: BatchId', 'id: BatchId', 'vadaBatchId: VadaBatchId']) expect(batch(line)).toEqual([])
    for (const line of ['vadaId: VadaId', 'batchIds: BatchId[]', 'other: BatchId', 'batchId: text'])
      expect(batch(line), line).toHaveLength(1)
  })

  it('takes no field of another type, and none that may be missing, for a source', () => {
    for (const command of ['total: int', 'total?: Money', 'total: Money[]']) {
      expect(findingsOf(strip(command, 'total: Money').board(), 'field-no-source')).toHaveLength(1)
    }
  })

  it('offers to add it to the command', () => {
    const board = fixed(
      strip('total: Money', 'tax: Money').board(),
      'field-no-source',
      'Add “tax: Money” to “Place Order”',
    )
    expect(board.notes.get('c1')?.text).toBe('Place Order\ntotal: Money\ntax: Money')
    expect(findingsOf(board, 'field-no-source')).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { parseProcess } from '../../../../src/domain/interpretation/sticky-text/parseProcess.ts'

const lines = (...texts: readonly string[]) => texts.join('\n')

describe('the lines under a policy', () => {
  it('say what takes back which step', () => {
    const text = lines('Whenever payment failed, cancel', 'undo Stock Reserved: Release Stock', 'UNDO  Paid :Refund')
    expect(parseProcess(text)).toEqual({
      compensations: [
        { event: 'Stock Reserved', command: 'Release Stock' },
        { event: 'Paid', command: 'Refund' },
      ],
      joins: false,
      unread: [],
    })
  })

  it('say that it waits for all of its events', () => {
    expect(parseProcess(lines('Whenever paid and packed, ship', 'Wait for ALL')).joins).toBe(true)
    expect(parseProcess('wait for all').joins).toBe(false)
    expect(parseProcess(lines('Ship', 'wait for all of them')).joins).toBe(false)
  })

  it('are given back where they read as neither', () => {
    const text = lines(
      'Ship',
      'then tell the customer',
      'undo Paid',
      'undo : Refund',
      'undo Paid:',
      'undone Paid: Refund',
    )
    expect(parseProcess(text)).toEqual({
      compensations: [],
      joins: false,
      unread: ['then tell the customer', 'undo Paid', 'undo : Refund', 'undo Paid:', 'undone Paid: Refund'],
    })
  })

  it('count once each: the first one that names an event, the first that waits', () => {
    const text = lines('Ship', 'undo Paid: Refund', 'undo PAID: Give back', 'wait for all', 'wait for all')
    expect(parseProcess(text)).toEqual({
      compensations: [{ event: 'Paid', command: 'Refund' }],
      joins: true,
      unread: ['undo PAID: Give back', 'wait for all'],
    })
  })

  it('are none on a sticky of one line', () => {
    expect(parseProcess('Whenever paid, ship')).toEqual({ compensations: [], joins: false, unread: [] })
  })
})

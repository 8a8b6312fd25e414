import { describe, expect, it } from 'vitest'
import { notesOf } from '../../../support/findingsOf.ts'
import { wall } from '../../../support/wall.ts'

const story = (...events: string[]) => events.reduce((strip, text) => strip.event(text), wall())

describe('no-failure-path', () => {
  it('asks what happens when it fails', () => {
    expect(notesOf(story('Order Placed', 'Order Paid', 'Order Shipped').board(), 'no-failure-path')).toEqual([[]])
  })

  it('is content with a failure, a hot spot, the first steps of a story, and other languages', () => {
    const fine = [
      story('Order Placed', 'Order Paid', 'Payment Declined'),
      story('Order Placed', 'Order Paid', 'Order Shipped').hotspot('And if not?'),
      story('Order Placed', 'Order Paid'),
      story('Bestellung aufgegeben', 'Bestellung bezahlt', 'Ware verschickt'),
    ]
    for (const strip of fine) expect(notesOf(strip.board(), 'no-failure-path')).toEqual([])
  })
})

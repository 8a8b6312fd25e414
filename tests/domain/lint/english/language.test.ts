import { describe, expect, it } from 'vitest'
import { isEnglish, wordsIn } from '../../../../src/domain/lint/english/language.ts'

describe('isEnglish', () => {
  it.each(['Order Ready', 'Place Order', 'Ship the order', 'Payment', 'Customer pays'])('is sure of %j', (name) => {
    expect(isEnglish(name)).toBe(true)
  })

  it.each([
    'Bestellung aufgegeben',
    'Ticket reserviert',
    'Pedido pagado',
    'Commande passée',
    'Order ho gaya',
    'Vada taiyar',
    '订单已下',
    'ऑर्डर दिया गया',
    'Order 订单',
    '42',
    '',
  ])('is not sure of %j', (name) => {
    expect(isEnglish(name)).toBe(false)
  })
})

describe('wordsIn', () => {
  it('keeps apostrophes and hyphens inside words', () => {
    expect(wordsIn("Customer's check-in, 2 nights — paid!")).toEqual(["Customer's", 'check-in', 'nights', 'paid'])
  })
})

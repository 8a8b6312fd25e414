import { describe, expect, it } from 'vitest'
import { nameKey, stickyBody, stickyName } from '../../../../src/domain/interpretation/sticky-text/stickyName.ts'

describe('stickyName', () => {
  it.each([
    ['Order Placed', 'Order Placed'],
    ['\n \r\n  Order \t Placed \nmore', 'Order Placed'],
    ['Or\u200Bd\u200Der\u202E Pla\u0007ced', 'Order Placed'],
    ['Order\u2028Placed\u2029now', 'Order Placed now'],
    ['\u200B\nOrder', 'Order'],
    ['Ｏｒｄｅｒ ①', 'Order 1'],
    [' \n\u200B', ''],
  ])('reads %j as %j', (text, name) => {
    expect(stickyName(text)).toBe(name)
  })
})

describe('stickyBody', () => {
  it('is every line under the name that is not blank', () => {
    expect(stickyBody('\nOrder\n\n a:  int \r\n\u200B\nb: int')).toEqual(['a: int', 'b: int'])
    expect(stickyBody('Order')).toEqual([])
  })
})

describe('nameKey', () => {
  it('is the same for names that differ in case only', () => {
    expect(nameKey('Order PLACED')).toBe(nameKey('order placed'))
    expect(nameKey('Order')).not.toBe(nameKey('Orders'))
  })
})

import { expect, it } from 'vitest'
import { visualOrder } from '../../../src/canvas/picture/pdf/visualOrder.ts'

const seen = (text: string, line: 'ltr' | 'rtl') => visualOrder([...text], line).join('')

it('leaves a line of one direction as it is, or turns it round', () => {
  expect(seen('Order placed!', 'ltr')).toBe('Order placed!')
  expect(seen('אבג דה', 'rtl')).toBe('הד גבא')
})

it('keeps stretches of the other direction readable', () => {
  expect(seen('Order אבג placed', 'ltr')).toBe('Order גבא placed')
  expect(seen('אבג: money', 'rtl')).toBe('money :גבא')
  expect(seen('אבג 12 דה', 'rtl')).toBe('הד 12 גבא')
})

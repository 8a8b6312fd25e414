import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quote } from '../../../../../src/domain/export/typescript/text/quote.ts'

describe('quote', () => {
  it('uses single quotes, and double ones where that saves an escape', () => {
    expect(quote('Order')).toBe("'Order'")
    expect(quote("it's")).toBe('"it\'s"')
    expect(quote('it\'s "it"')).toBe("'it\\'s \"it\"'")
  })

  it('hides nothing and ends nowhere early', () => {
    expect(quote('a\u2028b\u202Ec\u0000\\')).toBe("'a\\u2028b\\u202ec\\u0000\\\\'")
  })

  it('reads back as the same text, whatever it is, on one line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const literal = quote(text)
        expect(literal).not.toMatch(/[\n\r\u2028\u2029]/)
        expect(new Function(`return ${literal}`)()).toBe(text)
      }),
    )
    expect(new Function(`return ${quote('\uD800')}`)()).toBe('\uD800')
  })
})

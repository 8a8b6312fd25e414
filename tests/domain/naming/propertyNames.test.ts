import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { propertyName, propertyNames } from '../../../src/domain/naming/propertyNames.ts'
import { anyText } from '../../support/anyText.ts'

describe('propertyName', () => {
  it.each([
    ['orderId', 'orderId'],
    ['Order ID', 'orderId'],
    ['type', 'type'],
    ['date', 'date'],
    ['class', 'classField'],
    ['constructor', 'constructorField'],
    ['__proto__', 'proto'],
    ['To String', 'toStringField'],
    ['hasOwnProperty', 'hasOwnPropertyField'],
    ['value of', 'valueOfField'],
    ['2nd', 'field2nd'],
    ['…', 'field'],
    ['数量', 'shuLiang'],
  ])('writes %s as %s', (name, property) => {
    expect(propertyName(name)).toBe(property)
  })
})

describe('propertyNames', () => {
  it('gives each different name a property of its own', () => {
    expect(Object.fromEntries(propertyNames(['total', 'Total', 'total', 'TO TAL', '!', '?']))).toEqual({
      total: 'total',
      Total: 'total2',
      'TO TAL': 'toTal3',
      '!': 'field',
      '?': 'field2',
    })
  })

  it('is legal and unique for any names', () => {
    fc.assert(
      fc.property(fc.array(anyText()), (names) => {
        const properties = [...propertyNames(names).values()]
        expect(properties.every((name) => /^[a-z][A-Za-z0-9]*$/.test(name))).toBe(true)
        expect(new Set(properties.map((name) => name.toLowerCase())).size).toBe(new Set(names).size)
      }),
    )
  })
})

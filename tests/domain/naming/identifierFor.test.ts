import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { camelCase, kebabCase, pascalCase } from '../../../src/domain/naming/cases.ts'
import { identifierFor, isLegalIdentifier } from '../../../src/domain/naming/identifierFor.ts'
import { propertyName } from '../../../src/domain/naming/propertyNames.ts'
import { anyText } from '../../support/anyText.ts'

describe('identifierFor', () => {
  it.each([
    ['Place Order', 'command', 'PlaceOrder'],
    ['Mark As Paid', 'command', 'MarkAsPaid'],
    ['3 Strikes Counted', 'event', 'Event3StrikesCounted'],
    ['Delete', 'command', 'DeleteCommand'],
    ['Map', 'read-model', 'MapReadModel'],
    ['con', 'aggregate', 'ConAggregate'],
    ['COM1', 'system', 'Com1System'],
    ['__proto__', 'aggregate', 'Proto'],
    ['constructor', 'aggregate', 'ConstructorAggregate'],
    ['X', 'aggregate', 'XAggregate'],
    ['Then', 'command', 'ThenCommand'],
    ['to string', 'command', 'ToStringCommand'],
    ['Service', 'context', 'ServiceContext'],
    ['', 'aggregate', 'UnnamedAggregate_n1'],
    [' \u3000', 'event', 'UnnamedEvent_n1'],
    ['!!!', 'event', 'Event_n1'],
  ])('names %j, %s, as %s', (name, kind, identifier) => {
    expect(identifierFor(name, kind, 'n1')).toBe(identifier)
  })

  it('makes a short suffix of a long id', () => {
    expect(identifierFor('', 'aggregate', '7f9c24e5-2f2b-4c6e-9a63-0e5b4f1d8f11')).toMatch(
      /^UnnamedAggregate_[a-z0-9]{1,7}$/,
    )
  })

  it('gives a legal identifier for any text, in every case', () => {
    fc.assert(
      fc.property(
        anyText(),
        fc.constantFrom('event', 'read-model', 'aggregate', 'context'),
        anyText({ minLength: 1 }),
        (name, kind, id) => {
          const identifier = identifierFor(name, kind, id)
          expect(isLegalIdentifier(identifier)).toBe(true)
          expect(pascalCase(identifier)).toMatch(/^[A-Z][A-Za-z0-9]*$/)
          expect(propertyName(identifier)).toBe(camelCase(identifier))
          expect(kebabCase(identifier)).toMatch(/^[a-z][a-z0-9-]*$/)
        },
      ),
      { numRuns: 200 },
    )
  })
})

describe('isLegalIdentifier', () => {
  it.each(['Order', 'order_2', 'eShop'])('accepts %s', (identifier) => {
    expect(isLegalIdentifier(identifier)).toBe(true)
  })

  it.each(['', '2nd', 'class', 'Promise', 'a b', 'naïve', '_x', 'Order-2', 'SK', 'a'.repeat(161)])(
    'refuses %j',
    (identifier) => {
      expect(isLegalIdentifier(identifier)).toBe(false)
    },
  )
})

import { describe, expect, it } from 'vitest'
import { messageSchema } from '../../../src/domain/export/messageSchema.ts'
import { parseFields } from '../../../src/domain/interpretation/sticky-text/parseFields.ts'

const fieldsOf = (lines: string) => parseFields(`Name\n${lines}`).fields
const schemaOf = (lines: string, parts: Record<string, string> = {}) =>
  messageSchema(fieldsOf(lines), new Map(Object.entries(parts).map(([type, text]) => [type, fieldsOf(text)])))

describe('messageSchema', () => {
  it.each([
    ['a: text = x', { type: 'string', examples: ['x'] }],
    ['a: int = -3', { type: 'integer', examples: [-3] }],
    ['a: decimal = 1.50', { type: 'string', pattern: '^[+-]?\\d+(\\.\\d+)?$', examples: ['1.50'] }],
    ['a: bool = False', { type: 'boolean', examples: [false] }],
    ['a: date = 2026-01-02', { type: 'string', format: 'date', examples: ['2026-01-02'] }],
    ['a: instant', { type: 'string', format: 'date-time' }],
    ['a: uuid', { type: 'string', format: 'uuid' }],
    ['a: S|M|S = M', { type: 'string', enum: ['S', 'M'], examples: ['M'] }],
    ['a: OrderId = o-1', { title: 'OrderId', type: 'string', examples: ['o-1'] }],
    ['a: Basket = a full one', { title: 'Basket', type: 'object' }],
    ['a: int[] = 3', { type: 'array', items: { type: 'integer', examples: [3] } }],
  ])('writes %s', (line, expected) => {
    expect(schemaOf(line)).toEqual({ type: 'object', properties: { a: expected }, required: ['a'] })
  })

  it('writes amounts as text with their currency, and an example of both only', () => {
    const money = (line: string) => (schemaOf(line).properties as Record<string, unknown>).a
    expect(money('a: money = INR 12.50')).toMatchObject({
      required: ['amount', 'currency'],
      examples: [{ amount: '12.50', currency: 'INR' }],
    })
    expect(money('a: money = 12.50')).not.toHaveProperty('examples')
  })

  it('requires what is not optional, and nothing where all is', () => {
    expect(schemaOf('a: text, b?: text')).toMatchObject({ required: ['a'] })
    expect(schemaOf('b?: text')).not.toHaveProperty('required')
  })

  it('names properties as the code does', () => {
    expect(Object.keys(schemaOf('order id: text, class: text').properties as object)).toEqual(['orderId', 'classField'])
  })

  it('writes the parts of a type that the wall defines, once where it holds itself', () => {
    expect(schemaOf('lines: OrderLine[]', { OrderLine: 'dish: text, with?: OrderLine' })).toEqual({
      type: 'object',
      properties: {
        lines: {
          type: 'array',
          items: {
            title: 'OrderLine',
            type: 'object',
            properties: { dish: { type: 'string' }, withField: { title: 'OrderLine', type: 'object' } },
            required: ['dish'],
          },
        },
      },
      required: ['lines'],
    })
  })
})

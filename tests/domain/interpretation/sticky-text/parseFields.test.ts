import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Field } from '../../../../src/domain/interpretation/sticky-text/Field.ts'
import { parseFields } from '../../../../src/domain/interpretation/sticky-text/parseFields.ts'
import { anyText } from '../../../support/anyText.ts'

const field = (name: string, type: string, rest: Partial<Field> = {}): Field => ({
  name,
  type,
  optional: false,
  list: false,
  ...rest,
})

const read = (body: string) => parseFields(`Order Placed\n${body}`)

describe('parseFields', () => {
  it.each<[string, Field]>([
    ['orderId: OrderId', field('orderId', 'OrderId')],
    ['total:Money', field('total', 'Money')],
    ['note?: text', field('note', 'text', { optional: true })],
    ['items: OrderLine[]', field('items', 'OrderLine', { list: true })],
    ['tags?: text[] = hot', field('tags', 'text', { optional: true, list: true, example: 'hot' })],
    ['quantity: int = 3', field('quantity', 'int', { example: '3' })],
    [
      'spice: Mild|Tikha|Extra Tikha = Extra Tikha',
      field('spice', 'Mild|Tikha|Extra Tikha', { example: 'Extra Tikha' }),
    ],
    ['delivery address: Address', field('delivery address', 'Address')],
    ['city: text = "Mumbai, India; West"', field('city', 'text', { example: 'Mumbai, India; West' })],
    ['city: text = “Mumbai, India”', field('city', 'text', { example: 'Mumbai, India' })],
    ['ratio: text = 3:4 = x', field('ratio', 'text', { example: '3:4 = x' })],
    ['total: money = INR 12.50', field('total', 'money', { example: 'INR 12.50' })],
    ['数量：int', field('数量', 'int')],
    ['on: date = 2024-02-29', field('on', 'date', { example: '2024-02-29' })],
  ])('reads %j', (body, expected) => {
    expect(read(body)).toEqual({ fields: [expected], problems: [] })
  })

  it('separates fields by newline, comma or semicolon, after the first line that is not blank', () => {
    const { fields, problems } = parseFields('\n Order Placed: now \n\na: int, b: text;c: bool\r\nd: A|B,')
    expect(fields.map(({ name }) => name)).toEqual(['a', 'b', 'c', 'd'])
    expect(problems).toEqual([])
    expect(parseFields('a: int')).toEqual({ fields: [], problems: [] })
  })

  it.each(['by the customer', 'a:', ': int', 'a: int?', 'a: two words', 'a: int =', 'say "a: int', 'a: A|', 'x < 3'])(
    'says that %j is no field',
    (body) => {
      const { fields, problems } = read(body)
      expect(fields).toEqual([])
      expect(problems.map(({ text }) => text)).toEqual([body])
    },
  )

  it('counts the first of two fields of one name', () => {
    const { fields, problems } = read('total: int, Total: text')
    expect(fields).toEqual([field('total', 'int')])
    expect(problems.map(({ text }) => text)).toEqual(['Total: text'])
  })

  it.each([
    'a: int = x',
    'a: bool = yes',
    'a: date = 2024-13-01',
    'a: instant = today',
    'a: uuid = 1',
    'a: A|B = C',
    'a: money = lots',
  ])('leaves out the example of %j', (body) => {
    const { fields, problems } = read(body)
    expect(fields.map(({ name, example }) => [name, example])).toEqual([['a', undefined]])
    expect(problems).toHaveLength(1)
  })

  it('accounts for every piece of any text', () => {
    fc.assert(
      fc.property(anyText(), (body) => {
        const { fields, problems } = read(body)
        for (const { name, type } of fields) expect(`${name}${type}`).not.toMatch(/[,;:\n]/)
        for (const { text } of problems) expect(text.trim()).not.toBe('')
      }),
    )
    for (const piece of ['"', 'a ', 'a|', 'a: "']) read(piece.repeat(30_000))
  })
})

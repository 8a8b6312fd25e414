import { describe, expect, it } from 'vitest'
import { eventCodec } from '../../../../../src/domain/export/typescript/kernel/event-codec.ts'
import {
  asBool,
  asInt,
  asMoney,
  asText,
  Fields,
  listOf,
  made,
  madeOfParts,
} from '../../../../../src/domain/export/typescript/kernel/parse.ts'
import { localDate } from '../../../../../src/domain/export/typescript/kernel/values/local-date.ts'

const trimmed = ({ street }: { readonly street: string }) => ({ street: street.trim() })

describe('data from outside', () => {
  it('becomes values', () => {
    const fields = new Fields({
      a: 'x',
      n: 3,
      yes: false,
      days: ['2026-01-31'],
      price: { amount: '1.50', currency: 'INR' },
    })
    expect([
      fields.required('a', asText),
      fields.required('n', asInt),
      fields.required('yes', asBool),
      fields.required('days', listOf(made(localDate))),
      fields.required('price', asMoney),
      fields.optional('n', asInt),
      fields.optional('none', asInt),
      madeOfParts(trimmed)({ street: ' MG Road ' }),
    ]).toEqual(['x', 3, false, ['2026-01-31'], { amount: '1.5', currency: 'INR' }, { n: 3 }, {}, { street: 'MG Road' }])
  })

  it.each<readonly [unknown, (fields: Fields) => unknown, string]>([
    [{}, (fields) => fields.required('a', asText), 'a is missing'],
    [{ a: 1 }, (fields) => fields.required('a', asText), 'a must be text'],
    [{ a: 1.5 }, (fields) => fields.required('a', asInt), 'a must be a whole number'],
    [{ a: '1' }, (fields) => fields.optional('a', asInt), 'a must be a whole number'],
    [{ a: 'true' }, (fields) => fields.required('a', asBool), 'a must be true or false'],
    [{ a: 'x' }, (fields) => fields.required('a', listOf(asText)), 'a must be a list'],
    [{ a: ['x', 1] }, (fields) => fields.required('a', listOf(asText)), 'a 2. must be text'],
    [{ a: '2026-02-31' }, (fields) => fields.required('a', made(localDate)), 'a not a date: 2026-02-31'],
    [{ a: { amount: 1 } }, (fields) => fields.required('a', asMoney), 'a amount must be text'],
    [{ a: {} }, (fields) => fields.required('a', madeOfParts(trimmed)), 'a must have all of its parts'],
    [{}, (fields) => fields.required('constructor', asText), 'constructor is missing'],
    [[], (fields) => fields.all, 'must be an object'],
    [null, (fields) => fields.all, 'must be an object'],
  ])('%j is refused with a sentence', (data, read, sentence) => {
    expect(() => read(new Fields(data))).toThrow(new RangeError(sentence))
  })
})

describe('an event codec', () => {
  const codec = eventCodec(
    (type, data) => {
      if (type !== 'OrderPlaced') throw new RangeError(`not an event: ${type}`)
      return { type, data }
    },
    {
      renamed: { Ordered: 'OrderPlaced' },
      upcasts: { OrderPlaced: [(total) => ({ total }), (data) => ({ ...(data as object), currency: 'INR' })] },
    },
  )

  it('writes the newest schema and reads each older one, also under its older name', () => {
    const event = { type: 'OrderPlaced' as const, data: { total: 5, currency: 'INR' } }
    expect(codec.write(event)).toEqual({ ...event, schema: 3 })
    expect([
      codec.read({ type: 'Ordered', schema: 1, data: 5 }),
      codec.read({ type: 'OrderPlaced', schema: 2, data: { total: 5 } }),
      codec.read(codec.write(event)),
    ]).toEqual([event, event, event])
  })

  it('refuses what it does not know, and what a newer program wrote', () => {
    expect(() => codec.read({ type: 'Lost', schema: 1, data: {} })).toThrow('not an event: Lost')
    expect(() => codec.read({ type: 'OrderPlaced', schema: 4, data: {} })).toThrow('newer than this program')
  })
})

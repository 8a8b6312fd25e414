import { describe, expect, it } from 'vitest'
import { brokenPromises, type Need, unmet } from '../../../../../src/domain/export/typescript/kernel/contract.ts'

const need: Need = {
  type: 'Sales.OrderPlaced',
  version: 1,
  data: { orderId: 'text', lines: 'object[]', total: 'money', gift: 'bool', pieces: 'int', note: 'text?' },
}
const message = {
  type: 'Sales.OrderPlaced',
  version: 1,
  subject: 'order-1',
  data: { orderId: 'a', lines: [{}], total: { amount: '5', currency: 'INR' }, gift: true, pieces: 2 },
}
const but = (data: object) => ({ ...message, data: { ...message.data, ...data } })

describe('what is needed of a message', () => {
  it('is met by one that says it all, and more', () => {
    expect(unmet([need], message)).toEqual([])
    expect(unmet([need], but({ note: 'x', colour: 'red' }))).toEqual([])
  })

  it('is not met where a field is missing or holds something else', () => {
    expect(unmet([need], but({ orderId: undefined }))).toEqual(['orderId is not text'])
    expect(unmet([need], but({ orderId: 5 }))).toEqual(['orderId is not text'])
    expect(unmet([need], but({ lines: ['x'] }))).toEqual(['lines is not object[]'])
    expect(unmet([need], but({ lines: {} }))).toEqual(['lines is not object[]'])
    expect(unmet([need], but({ total: { amount: 5, currency: 'INR' } }))).toEqual(['total is not money'])
    expect(unmet([need], but({ gift: 'yes' }))).toEqual(['gift is not bool'])
    expect(unmet([need], but({ pieces: 2.5 }))).toEqual(['pieces is not int'])
    expect(unmet([need], but({ note: 7 }))).toEqual(['note is not text?'])
  })

  it('is not met by another version, or by what is about nothing', () => {
    expect(unmet([need], { ...message, version: 2 })).toEqual(['version 2 is not 1'])
    expect(unmet([need], { ...message, subject: '' })).toEqual(['nothing says what it is about'])
  })

  it('is unknown where nobody says it', () => {
    expect(unmet([], message)).toEqual(['nobody says what is needed of Sales.OrderPlaced'])
  })
})

describe('what was released once', () => {
  it('is kept by a language that says it still, whatever else it says', () => {
    expect(brokenPromises([need], message)).toEqual([])
    expect(brokenPromises([{ ...need, data: { ...need.data, more: 'text?' } }], message)).toEqual([])
  })

  it('is broken by a message that is gone, a field that is, and one that everybody has to say now', () => {
    const { gift, ...others } = need.data
    expect(gift).toBe('bool')
    expect(brokenPromises([], message)).toEqual(['nobody says what is needed of Sales.OrderPlaced'])
    expect(brokenPromises([{ ...need, data: others }], message)).toEqual(['gift is no longer said'])
    expect(brokenPromises([{ ...need, data: { ...need.data, more: 'text' } }], message)).toEqual(['more is not text'])
    expect(brokenPromises([{ ...need, data: { ...need.data, pieces: 'text' } }], message)).toEqual([
      'pieces is not text',
    ])
  })
})

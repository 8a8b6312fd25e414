import { describe, expect, it } from 'vitest'
import { isBaseVerb, isPast, participleOf, singular, verbFormOf } from '../../../../src/domain/lint/english/forms.ts'

describe('isPast', () => {
  it.each(['Placed', 'paid', 'sent', 'was', 'unpaid', 'overdrawn', 'resent', 'Chosen', 'prepaid', 'left', 'put'])(
    'knows %s',
    (word) => {
      expect(isPast(word)).toBe(true)
    },
  )

  it.each(['Place', 'Ready', 'feed', 'Speed', 'exceed', 'Embed', 'order', 'bread', 'understanding', 'placing', 'ed'])(
    'does not take %s',
    (word) => {
      expect(isPast(word)).toBe(false)
    },
  )
})

describe('participleOf', () => {
  it.each([
    ['place', 'placed'],
    ['ship', 'shipped'],
    ['cancel', 'cancelled'],
    ['notify', 'notified'],
    ['pay', 'paid'],
    ['take', 'taken'],
    ['free', 'freed'],
    ['deploy', 'deployed'],
    ['agree', 'agreed'],
  ])('makes %s %s', (base, participle) => {
    expect(participleOf(base)).toBe(participle)
  })
})

describe('verbFormOf', () => {
  it.each([
    ['Placing', 'place', 'gerund'],
    ['shipping', 'ship', 'gerund'],
    ['freeing', 'free', 'gerund'],
    ['dispatches', 'dispatch', 'present'],
    ['Notifies', 'notify', 'present'],
    ['canceled', 'cancel', 'past'],
    ['cancelled', 'cancel', 'past'],
    ['payed', 'pay', 'past'],
    ['took', 'take', 'past'],
    ['put', 'put', 'base'],
  ])('reads %s as of %s, %s', (word, base, form) => {
    expect(verbFormOf(word)).toEqual({ base, form })
  })

  it('does not know what is of no verb', () => {
    expect(['Vada', 'kitchen', 'seed', ''].map(verbFormOf)).toEqual([undefined, undefined, undefined, undefined])
  })
})

describe('isBaseVerb', () => {
  it('takes the imperative only', () => {
    expect(['Place', 'order', 'placed', 'kitchen'].map(isBaseVerb)).toEqual([true, true, false, false])
  })
})

describe('singular', () => {
  it.each([
    ['orders', 'order'],
    ['categories', 'category'],
    ['boxes', 'box'],
    ['addresses', 'address'],
    ['address', 'address'],
    ['status', 'status'],
    ['bus', 'bus'],
  ])('makes %s %s', (word, one) => {
    expect(singular(word)).toBe(one)
  })
})

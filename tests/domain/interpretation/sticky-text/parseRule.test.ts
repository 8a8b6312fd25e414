import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseRule, parseRules } from '../../../../src/domain/interpretation/sticky-text/parseRule.ts'
import type { Rule } from '../../../../src/domain/interpretation/sticky-text/Rule.ts'
import { anyText } from '../../../support/anyText.ts'

const RULES: readonly (readonly [text: string, rule: Rule])[] = [
  ['batchAge <= 30', { rule: 'compare', field: 'batchAge', comparison: '<=', operand: { literal: 30 } }],
  ['batch age ≤ 30.', { rule: 'compare', field: 'batch age', comparison: '<=', operand: { literal: 30 } }],
  ['total>0', { rule: 'compare', field: 'total', comparison: '>', operand: { literal: 0 } }],
  ['discount < -0.5', { rule: 'compare', field: 'discount', comparison: '<', operand: { literal: -0.5 } }],
  ['quantity >= minimum', { rule: 'compare', field: 'quantity', comparison: '>=', operand: { word: 'minimum' } }],
  ['status != "on hold"', { rule: 'compare', field: 'status', comparison: '!=', operand: { literal: 'on hold' } }],
  ['status = shipped', { rule: 'compare', field: 'status', comparison: '=', operand: { word: 'shipped' } }],
  ['garam = TRUE', { rule: 'compare', field: 'garam', comparison: '=', operand: { literal: true } }],
  [
    'total > 0 ON Place Order',
    { rule: 'compare', field: 'total', comparison: '>', operand: { literal: 0 }, on: 'Place Order' },
  ],
  ['count(items) <= 50', { rule: 'count', field: 'items', comparison: '<=', limit: 50 }],
  [
    'Count ( items ) > 0 on Place Order',
    { rule: 'count', field: 'items', comparison: '>', limit: 0, on: 'Place Order' },
  ],
  ['phase is Red, Green', { rule: 'one-of', field: 'phase', values: ['Red', 'Green'], negated: false }],
  [
    'phase is one of "Red, dim", Green',
    { rule: 'one-of', field: 'phase', values: ['Red, dim', 'Green'], negated: false },
  ],
  ['phase IS NOT ONE OF Red', { rule: 'one-of', field: 'phase', values: ['Red'], negated: true }],
  [
    'phase is not Red on Change Phase',
    { rule: 'one-of', field: 'phase', values: ['Red'], negated: true, on: 'Change Phase' },
  ],
  [
    'status is In Transit, 2nd try',
    { rule: 'one-of', field: 'status', values: ['In Transit', '2nd try'], negated: false },
  ],
  ['status is "in transit"', { rule: 'one-of', field: 'status', values: ['in transit'], negated: false }],
  ['状态 is 已 关闭', { rule: 'one-of', field: '状态', values: ['已 关闭'], negated: false }],
  ['address is present', { rule: 'present', field: 'address', present: true }],
  ['address is absent', { rule: 'present', field: 'address', present: false }],
  ['address is not present', { rule: 'present', field: 'address', present: false }],
  [
    'reason is required',
    { rule: 'present', field: 'reason', present: true, said: { word: 'required', negated: false } },
  ],
  [
    'customerId is Mandatory on Place Order',
    {
      rule: 'present',
      field: 'customerId',
      present: true,
      said: { word: 'Mandatory', negated: false },
      on: 'Place Order',
    },
  ],
  ['phone is given', { rule: 'present', field: 'phone', present: true, said: { word: 'given', negated: false } }],
  ['reason is not empty', { rule: 'present', field: 'reason', present: true, said: { word: 'empty', negated: true } }],
  ['reason is blank', { rule: 'present', field: 'reason', present: false, said: { word: 'blank', negated: false } }],
  ['bin is "empty"', { rule: 'one-of', field: 'bin', values: ['empty'], negated: false }],
  [
    'reason is not required',
    { rule: 'one-of', field: 'reason', values: ['required'], negated: true, bare: ['required'] },
  ],
  [
    'status is shipped, "lost", Back',
    { rule: 'one-of', field: 'status', values: ['shipped', 'lost', 'Back'], negated: false, bare: ['shipped'] },
  ],
  ['only after Order Placed', { rule: 'only-after', event: 'Order Placed' }],
  ['Only after Order Placed on Confirm Order', { rule: 'only-after', event: 'Order Placed', on: 'Confirm Order' }],
  ['only after "Put On Hold"', { rule: 'only-after', event: 'Put On Hold' }],
  ['not after Put On Hold on Ship', { rule: 'not-after', event: 'Put On Hold', on: 'Ship' }],
  ['at most once', { rule: 'at-most-once' }],
  ['At Most Once on Rate Order', { rule: 'at-most-once', on: 'Rate Order' }],
  ['数量 <= 5', { rule: 'compare', field: '数量', comparison: '<=', operand: { literal: 5 } }],
]

describe('parseRule', () => {
  it.each(RULES)('reads %j', (text, rule) => {
    expect(parseRule(text)).toEqual(rule)
  })

  it.each([
    '',
    'One review per customer',
    'Ambulance gets immediate green',
    'Peak hours get longer green',
    'age <= 30 minutes',
    'total >',
    '<= 5',
    'count(items)',
    'count(items) <= 2.5',
    'status is A, ,B',
    'status is "A',
    'only after',
    'at most once per day',
    'a < b < c',
    'A lot is closed once',
    'A lot is closed',
    'Loading is at most once',
    'The manager is present',
    'An order is not Paid twice',
    'Payment is not due before delivery',
    'Everything is fine, really good',
  ])('leaves %j in free words', (text) => {
    expect(parseRule(text)).toBeNull()
  })

  it('reads any text without a throw, quickly', () => {
    fc.assert(fc.property(anyText(), (text) => parseRules(text).rules.length >= 0))
    expect(parseRule(`${'on '.repeat(30_000)}<`)).toBeNull()
    expect(parseRule('a '.repeat(50_000))).toBeNull()
    expect(parseRule(`is ${'a'.repeat(100_000)}"`)).toBeNull()
  })
})

describe('parseRules', () => {
  it('reads one rule a line, under a title or without one', () => {
    const rule = RULES[0]?.[1]
    expect(parseRules('batchAge <= 30')).toEqual({ rules: [rule], unparsed: [] })
    expect(parseRules('Serve it fresh\nbatchAge <= 30\nand hot')).toEqual({ rules: [rule], unparsed: ['and hot'] })
    expect(parseRules('batchAge <= 30\n\nat most once').rules).toEqual([rule, { rule: 'at-most-once' }])
  })

  it('takes a sentence above a rule for the title', () => {
    expect(parseRules('A lot is closed once\nat most once on Close Lot')).toEqual({
      rules: [{ rule: 'at-most-once', on: 'Close Lot' }],
      unparsed: [],
    })
  })

  it('joins a rule that was wrapped by hand', () => {
    expect(parseRules('only after\nOrder Placed')).toEqual({
      rules: [{ rule: 'only-after', event: 'Order Placed' }],
      unparsed: [],
    })
  })

  it('hands back what is in free words, in one piece', () => {
    expect(parseRules('Ambulance gets\nimmediate green')).toEqual({
      rules: [],
      unparsed: ['Ambulance gets immediate green'],
    })
    expect(parseRules('  ')).toEqual({ rules: [], unparsed: [] })
  })
})

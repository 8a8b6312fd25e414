import { expect, it } from 'vitest'
import { compareNames } from '../../../../../src/domain/export/typescript/text/compareNames.ts'

it.each([
  ['letters before their case', ['b', 'A', 'a', 'B'], ['A', 'a', 'B', 'b']],
  ['a capital just before its small letter', ['ab', 'Ab', 'aB', 'AB'], ['AB', 'Ab', 'aB', 'ab']],
  ['numbers by value', ['v10', 'v9', 'v2x', 'v2'], ['v2', 'v2x', 'v9', 'v10']],
  ['a dot before a dash', ['./order-lines.ts', './order.ts'], ['./order.ts', './order-lines.ts']],
  ['a dash before a number before a letter', ['ab', 'a1', 'a-'], ['a-', 'a1', 'ab']],
  ['the shorter first', ['orders', 'order'], ['order', 'orders']],
])('sorts %s', (_, names, sorted) => {
  expect([...names].sort(compareNames)).toEqual(sorted)
})

it('calls equal only what is equal', () => {
  expect(compareNames('a1b', 'a1b')).toBe(0)
  expect(compareNames('a01', 'a1')).not.toBe(0)
})

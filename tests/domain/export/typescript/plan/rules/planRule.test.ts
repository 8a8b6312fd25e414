import { describe, expect, it } from 'vitest'
import { projectOf } from '../../../../../support/project/projectOf.ts'
import { wall } from '../../../../../support/wall.ts'

const FIELDS =
  'reason: text, note?: text, customerId: CustomerId, voucherId?: VoucherId, lines: OrderLine[], box: full|empty'

/** The generated aggregate and its open tests, where the rule is on its command. */
const ordersWith = (rule: string) => {
  const board = wall()
    .command(`Cancel Order\n${FIELDS}`)
    .aggregate('Order')
    .event('Order Cancelled')
    .constraint(rule, { at: [180, 160] })
    .board()
  const files = projectOf(board)
  const textOf = (end: string) => files.find(({ path }) => path.endsWith(end))?.text ?? ''
  return { code: textOf('domain/order/order.gen.ts'), todos: textOf('domain/order/order.test.ts') }
}

describe('a rule on a command', () => {
  it.each([
    ['reason is required', "command.reason.trim() !== ''"],
    ['reason is not empty', "command.reason.trim() !== ''"],
    ['reason is blank', "command.reason.trim() === ''"],
    ['note is given', "command.note !== undefined && command.note.trim() !== ''"],
    ['voucherId is mandatory', 'command.voucherId !== undefined'],
    ['lines is not empty', 'command.lines.length > 0'],
    ['box is empty', "command.box === 'empty'"],
    ['box is not empty', "command.box !== 'empty'"],
    ['box is full', "command.box === 'full'"],
    ['reason is "required"', "command.reason === 'required'"],
  ])('that says %j becomes the check %j', (rule, check) => {
    const { code, todos } = ordersWith(rule)
    expect(code).toContain(check)
    expect(todos).not.toContain('test.todo')
  })

  it.each([
    ['customerId is mandatory', '“customerId” is always present'],
    ['customerId is not required', '“required” is a value only in quotes'],
    ['reason is plausible', '“plausible” is a value only in quotes'],
    ['reason is one of late, Wrong', '“late” is a value only in quotes'],
  ])('that says %j stays open: %s', (rule, why) => {
    const { code, todos } = ordersWith(rule)
    expect(todos).toContain(`${rule} (${why})`)
    expect(code).not.toContain("=== '")
  })
})

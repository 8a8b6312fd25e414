import type { Board } from '../../../src/domain/board/Board.ts'
import { wall } from '../wall.ts'

/** Every form of the rule grammar, over every type, and some that the fields cannot decide. */
export const RULES: readonly string[] = [
  'pieces < 10',
  'pieces >= 2',
  'pieces != 5',
  'weight <= 2.50',
  'weight > 0.05',
  'price <= "200 INR"',
  'price > 10',
  'discount <= price',
  'day >= "2026-02-01"',
  'at < "2026-12-31T23:59:59Z"',
  'gift = true',
  'wrapped = false',
  'size is one of Small, Medium',
  'size is not Large',
  'shop = "Andheri"',
  'batch != "00000000-0000-4000-8000-0000000000ff"',
  'tags = sweet',
  'count(tags) <= 3',
  'count(tags) >= 1',
  'note is present',
  'label is present',
  'voucher is absent',
  'only after Box Opened',
  'not after Box Sealed',
  'at most once',
  'seal <= 9',
]

export const OPEN_RULES: readonly string[] = [
  'colour is present',
  'box < 3',
  'size > Small',
  'size is Huge',
  'count(pieces) < 3',
  'only after Moon Landing',
  'pieces is present',
  'looks nice',
  'label is loud',
  'friend is not required',
  'pieces <= 3 on Fly',
]

/** One aggregate whose command carries everything that the rules speak of. */
export function rulesBoard(): Board {
  const fields = [
    'pieces: int = 4',
    'weight: decimal',
    'price: money = 100 INR',
    'discount: money',
    'day: date',
    'at: instant',
    'gift: bool',
    'wrapped?: bool',
    'size: Small|Medium|Large|Giant',
    'shop: text',
    'batch: uuid',
    'tags: text[]',
    'note?: text',
    'label: text',
    'voucher?: text',
    'box: Box',
    'friend?: BoxId',
  ].join('\n')
  const builder = wall()
    .command('Open Box\nseal: int', { id: 'open', at: [0, 0] })
    .aggregate('Box', { id: 'box-1', at: [180, 0] })
    .event('Box Opened\nseal: int', { id: 'opened', at: [490, 0] })
    .command(`Fill Box\n${fields}`, { id: 'fill', at: [0, 400] })
    .aggregate('Box', { id: 'box-2', at: [180, 400] })
    .event(`Box Filled\n${fields}\nseal: int`, { id: 'filled', at: [490, 400] })
    .command('Seal Box', { id: 'seal', at: [0, 800] })
    .aggregate('Box', { id: 'box-3', at: [180, 800] })
    .event('Box Sealed', { id: 'sealed', at: [490, 800] })
  for (const [index, rule] of [...RULES, ...OPEN_RULES].entries()) {
    builder.constraint(rule, { id: `rule-${index}`, at: [2000, index * 300] }).link(`rule-${index}`, 'fill')
  }
  return builder.board()
}

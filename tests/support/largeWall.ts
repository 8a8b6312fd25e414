import type { Board, Note } from '../../src/domain/board/Board.ts'
import type { NoteKind } from '../../src/domain/notation/kinds.ts'
import { boardWith, frame, note } from './boardWith.ts'
import { Random } from './random.ts'

const THINGS = [
  'Order',
  'Invoice',
  'Parcel',
  'Ticket',
  'Account',
  'Menu',
  'Driver',
  'Booking',
  'Claim',
  'Seat',
] as const
const DEEDS = [
  ['Place', 'Placed'],
  ['Cancel', 'Cancelled'],
  ['Approve', 'Approved'],
  ['Close', 'Closed'],
] as const
const FIELDS = [
  'amount: money',
  'count: int',
  'reason: text',
  'due: date',
  'size: S|M|L',
  'placedBy: CustomerId',
] as const
const STRIPS = 4
const ROW = 320

/**
 * A wall as a long workshop leaves it, the same for the same number: contexts with strips of actor, command with fields,
 * aggregate with a rule, event with fields, read model, and policies that lead on. At least `notes` stickies.
 */
export function largeWall(notes: number): Board {
  const random = new Random(notes)
  const all: Note[] = []
  const frames = []
  for (let context = 0; all.length < notes; context += 1) {
    const [left, top] = [(context % 12) * 2600, Math.floor(context / 12) * (STRIPS * ROW + 300)]
    frames.push(
      frame(`f${context}`, { name: `Part ${context}`, x: left, y: top, width: 2300, height: STRIPS * ROW + 120 }),
    )
    const thing = `${random.pick(THINGS)} ${context}`
    for (const [row, [deed, done]] of DEEDS.entries()) {
      const put = (kind: NoteKind, text: string, x: number, y = 0) =>
        all.push(note(`${context}-${row}-${kind}`, { kind, text, x: left + x, y: top + 80 + row * ROW + y }))
      const fields = `${thing.split(' ')[0]?.toLowerCase()}Id: ${thing.split(' ')[0]}Id\n${random.pick(FIELDS)}\n${random.pick(FIELDS)}`
      put('actor', 'Clerk', 40, 60)
      put('command', `${deed} ${thing}\n${fields}`, 130)
      put('aggregate', thing, 310)
      if (row % 2 === 0)
        put('constraint', row === 0 ? `at most once on ${deed} ${thing}` : 'one a day for each customer', 310, 170)
      put('event', `${thing} ${done}\n${fields}`, 640)
      put('read-model', `${thing} list ${row}`, 820)
      if (row < DEEDS.length - 1) put('policy', `Whenever ${thing} ${done}, then ${DEEDS[row + 1]?.[0]} ${thing}`, 1000)
    }
  }
  return boardWith({ title: 'A large wall', frames, notes: all })
}

import fc from 'fast-check'
import {
  type Board,
  emptyBoard,
  type Frame,
  type Link,
  type Note,
  type Relationship,
} from '../../../src/domain/board/Board.ts'
import { NOTE_KINDS, type NoteKind } from '../../../src/domain/notation/kinds.ts'

/** What people put on stickies to break things, and what breaks things without anybody meaning it. */
const TRICKS = [
  '',
  ' ',
  '*/ throw new Error() /*',
  '`$' + '{process.exit(1)}`',
  'it\'s "quoted" \\ back',
  '// @ts-expect-error',
  '/** @ts-nocheck */',
  'line\u2028separator\u2029here',
  'टिकट बुक करें',
  '下订单',
  '🚚🚚',
  'a\u202Ereversed\u202C',
  'nul\u0000l',
  '\uD800 lone',
  'constructor',
  '__proto__',
  'State',
  'Event',
  'Money',
  'Error',
  'undefined',
  'Order Id',
  'happened',
  'record',
  'class',
  '1st order',
  'x'.repeat(300),
  '<script>alert(1)</script> | & `md`',
]

const WORDS = ['Order', 'Order Placed', 'Place Order', 'Payment', 'Pay', 'Paid', 'Ship', 'Shipped', 'Stock', 'Delivery']

const TYPES = [
  'text',
  'int',
  'decimal',
  'bool',
  'date',
  'instant',
  'uuid',
  'money',
  'OrderId',
  'PaymentId',
  'Id',
  'Address',
  'Order',
  'Money',
  'Red|Green|red',
  'A|B',
  'Date',
  'Map',
  'Line',
]

const FIELDS = [
  'orderId',
  'id',
  'total',
  'type',
  'data',
  'happened',
  'state',
  'command',
  'items',
  'order',
  'Größe',
  'default',
]

const RULES = [
  'total <= 100',
  'total > 5.5',
  'total = total',
  'items != A',
  'count(items) <= 3',
  'count(items) > 0',
  'type is one of Red, Green',
  'order is not A, B',
  'total is present',
  'state is absent',
  'only after Order Placed',
  'not after Paid',
  'at most once',
  'total < orderId',
  'total >= 2026-01-05',
  'data = true',
  'total <= 100 on Place Order',
  'one review per customer',
]

const field = fc
  .tuple(
    fc.constantFrom(...FIELDS),
    fc.constantFrom('', '?'),
    fc.constantFrom(...TYPES),
    fc.constantFrom('', '', '[]'),
    fc.constantFrom('', '', ' = 5', ' = A', ' = 12.5', ' = 2026-02-31', ' = x', ' = INR 20'),
  )
  .map(([name, optional, type, list, example]) => `${name}${optional}: ${type}${list}${example}`)

const title = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 2, arbitrary: fc.constantFrom(...TRICKS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
)

const DEFINED = ['Address', 'Order', 'Money', 'Id', 'Date', 'OrderId', 'Line']

const definition = fc
  .tuple(fc.constantFrom(...DEFINED), fc.array(fc.oneof(field, fc.constantFrom(...RULES)), { maxLength: 4 }))
  .map((lines) => lines.flat().join('\n'))

function textOf(kind: NoteKind) {
  if (kind === 'definition') return fc.oneof(definition, title)
  if (kind === 'constraint') return fc.oneof(fc.constantFrom(...RULES), title)
  return fc.tuple(title, fc.array(field, { maxLength: 4 })).map((lines) => lines.flat().join('\n'))
}

type Placed = Pick<Note, 'kind' | 'text' | 'x' | 'y'>

const at = (kind: NoteKind, x: number, y: number): fc.Arbitrary<Placed> =>
  textOf(kind).map((text) => ({ kind, text, x, y }))

const times = (kind: NoteKind, x: number, y: number, most: number): fc.Arbitrary<readonly Placed[]> =>
  fc
    .integer({ min: 0, max: most })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => at(kind, x, y + index * 180))))

/** A strip as a facilitator leaves it: who, what, the yellow note with its rules, what happened, whenever, what next. */
const strip = fc
  .tuple(
    fc.integer({ min: 0, max: 3 }),
    fc.constantFrom<NoteKind>('aggregate', 'aggregate', 'aggregate', 'system'),
    fc.constantFrom<NoteKind>('policy', 'read-model', 'policy'),
    fc.constantFrom<NoteKind>('command', 'command', 'time'),
  )
  .chain(([row, accepts, then, first]) => {
    const y = row * 800
    return fc.tuple(
      times('actor', -100, y, 1),
      times(first, 0, y, 2),
      at(accepts, 180, y),
      times('constraint', 180, y + 165, 3),
      times('event', 490, y, 2),
      times(then, 670, y, 1),
      times('command', 980, y, 1),
      times('aggregate', 1160, y, 1),
      times('event', 1470, y, 2),
    )
  })
  .map((parts): readonly Placed[] => parts.flat())

/** A sticky anywhere. */
const stray = fc
  .tuple(
    fc.constantFrom(...NOTE_KINDS.map(({ kind }) => kind)),
    fc.integer({ min: -2, max: 20 }),
    fc.integer({ min: -2, max: 30 }),
  )
  .chain(([kind, column, row]) => at(kind, column * 90, row * 90))

const frame = fc.tuple(
  title,
  fc.integer({ min: -2, max: 8 }),
  fc.integer({ min: 2, max: 12 }),
  fc.constantFrom<Frame['kind']>('context', 'context', 'lane'),
)

/** A wall as chaos leaves it: any words, any fields, stickies that touch, overlap and point anywhere. */
export const arbitraryWall: fc.Arbitrary<Board> = fc
  .record({
    title,
    strips: fc.array(strip, { minLength: 1, maxLength: 3 }),
    strays: fc.array(stray, { maxLength: 4 }),
    definitions: fc.array(
      fc.nat({ max: 20 }).chain((column) => at('definition', column * 200, 3000)),
      { maxLength: 3 },
    ),
    frames: fc.array(frame, { maxLength: 3 }),
    links: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.boolean()), { maxLength: 4 }),
    relate: fc.boolean(),
  })
  .map(({ title: name, strips, strays, definitions, frames, links, relate }) => {
    const placed = [...strips.flat(), ...strays, ...definitions].map(
      (part, index): Note => ({ ...part, id: `n${index}` }),
    )
    const drawn = frames.map(
      ([words, column, width, kind], index): Frame => ({
        id: `f${index}`,
        kind,
        name: words,
        x: column * 180,
        y: -40,
        width: width * 180,
        height: 3200,
      }),
    )
    const arrows = links.flatMap(([from, to, rejected], index): readonly Link[] => {
      const [a, b] = [placed[from % placed.length], placed[to % placed.length]]
      return a && b && a !== b ? [{ id: `l${index}`, from: a.id, to: b.id, ...(rejected ? { rejected } : {}) }] : []
    })
    const contexts = drawn.filter(({ kind }) => kind === 'context')
    const [upstream, downstream] = contexts
    const relationships: readonly Relationship[] =
      relate && upstream && downstream
        ? [
            {
              id: 'r0',
              upstream: upstream.id,
              downstream: downstream.id,
              pattern: 'partnership',
              upstreamRoles: [],
              downstreamRoles: [],
            },
          ]
        : []
    const byId = <T extends { readonly id: string }>(parts: readonly T[]) =>
      new Map(parts.map((part) => [part.id, part]))
    return {
      ...emptyBoard(name),
      notes: byId(placed),
      frames: byId(drawn),
      links: byId(arrows),
      relationships: byId(relationships),
    }
  })

import { describe, expect, it } from 'vitest'
import type { Board } from '../../../../src/domain/board/Board.ts'
import { rectOf } from '../../../../src/domain/board/Board.ts'
import { formatBoard } from '../../../../src/domain/board/formatBoard.ts'
import { parseBoard } from '../../../../src/domain/board/parseBoard.ts'
import { indexCml } from '../../../../src/domain/cml/CmlIndex.ts'
import { buildContextMap } from '../../../../src/domain/context-map/buildContextMap.ts'
import { emitCml } from '../../../../src/domain/export/context-map-cml/emitCml.ts'
import { overlapX, overlapY, type Rect } from '../../../../src/domain/geometry/Rect.ts'
import { importCml } from '../../../../src/domain/import/cml/importCml.ts'
import { interpret } from '../../../../src/domain/interpretation/interpret.ts'
import { readBoard } from '../../../../src/domain/lint/readBoard.ts'
import { cmlFacts, cmlFlows, cmlModel, cmlTriggers } from '../../../support/cmlFacts.ts'
import { CML_FIXTURES } from '../../../support/cmlFixtures.ts'

function imported(text: string) {
  const result = importCml(text)
  if (!result.ok) throw new Error(`${result.line}:${result.column} ${result.message}`)
  return result
}

function exported(board: Board): string {
  const model = interpret(board)
  return emitCml({ board, model, map: buildContextMap(board.title, model) })[0]?.text ?? ''
}

/** What the wall reads as, in the form of `cmlFlows`. */
function readFlows(board: Board): readonly string[] {
  return interpret(board)
    .contexts.flatMap((context) => {
      const nameOf = new Map(context.events.map(({ name, identifier }) => [name, identifier]))
      const listed = [
        ...context.aggregates.flatMap(({ identifier, commands }) =>
          commands.map((command) => ({ command, holder: identifier })),
        ),
        ...context.loose.commands.map((command) => ({ command, holder: '' })),
      ]
      return listed
        .filter(({ command }) => command.events.length > 0)
        .map(({ command, holder }) => {
          const events = command.events.map((event) => nameOf.get(event) ?? event).sort()
          return `${context.identifier}: ${holder}.${command.identifier} -> ${events.join(', ')}`
        })
    })
    .sort()
}

const overlap = (a: Rect, b: Rect) => overlapX(a, b) > 0 && overlapY(a, b) > 0

describe('importCml', () => {
  it.each(CML_FIXTURES)('keeps contexts, relationships, aggregates, commands and events of $name', ({ text }) => {
    expect(cmlFacts(cmlModel(exported(imported(text).board)))).toEqual(cmlFacts(cmlModel(text)))
  })

  it.each(CML_FIXTURES)('makes a wall of $name that reads as its flows say', ({ text }) => {
    expect(readFlows(imported(text).board)).toEqual(cmlFlows(cmlModel(text)))
  })

  it.each(CML_FIXTURES)('keeps what sets off what in $name', ({ text }) => {
    expect(cmlTriggers(cmlModel(exported(imported(text).board)))).toEqual(cmlTriggers(cmlModel(text)))
  })

  it.each(CML_FIXTURES)('declares no further type of $name with another round trip', ({ text }) => {
    const declared = (cml: string) =>
      indexCml(cmlModel(cml))
        .objects.map(({ kind, name }) => `${kind} ${name.value}`)
        .sort()
    const once = exported(imported(text).board)
    expect(declared(exported(imported(once).board))).toEqual(declared(once))
  })

  it.each(CML_FIXTURES)('lays $name out so that nothing covers anything, as a board file that loads', ({ text }) => {
    const { board } = imported(text)
    const frames = [...board.frames.values()]
    const notes = [...board.notes.values()].map(rectOf)
    const pairs = <T>(all: readonly T[]) =>
      all.flatMap((a, position) => all.slice(position + 1).map((b) => [a, b] as const))
    expect(pairs(frames).filter(([a, b]) => overlap(a, b))).toEqual([])
    expect(pairs(notes).filter(([a, b]) => overlap(a, b))).toEqual([])
    expect(parseBoard(formatBoard(board))).toMatchObject({ ok: true })
    expect(formatBoard(imported(text).board)).toBe(formatBoard(board))
  })

  it.each(CML_FIXTURES)('writes stickies of $name that read as what they are', ({ text }) => {
    const codes = readBoard(imported(text).board).findings.map(({ code }) => code)
    const misread = [
      'field-syntax',
      'straddles',
      'ambiguous-link',
      'constraint-ambiguous',
      'illegal-link',
      'time-backwards',
      'link-against-position',
    ]
    expect(codes.filter((code) => misread.includes(code))).toEqual([])
  })
})

const SHOP = `
ContextMap Corner_Shop { type = SYSTEM_LANDSCAPE contains Orders, Billing
  Orders [U,OHS,PL]->[D,ACL] Billing : Money_Feed { implementationTechnology = "events" exposedAggregates = Order } }
BoundedContext Orders implements Selling {
  domainVisionStatement = "Sell." type = FEATURE
  Application {
    Command PlaceOrder { - OrderId orderId  List<String> notes nullable  - Size wanted }
    Command Ship
    Command Remind
    Flow Buying {
      command PlaceOrder [initiated by "Guest"] delegates to Order [-> OPEN X SHUT] emits event OrderPlaced X OrderDeclined
      event OrderPlaced + Paid triggers command Ship X Remind
      command Ship emits event Shipped + Thanked
      operation closeDay delegates to Order emits event DayClosed O Shipped
    }
    DomainEvent DayClosed
    DomainEvent Noted
  }
  Aggregate Order {
    responsibilities = "Keep orders."
    Entity Order { aggregateRoot - OrderId orderId  def void close(); }
    ValueObject OrderId { String value }
    enum Size { S_, L }
    enum Status { aggregateLifecycle OPEN, SHUT }
    DomainEvent OrderPlaced { BigDecimal total }
    DomainEvent OrderDeclined
    DomainEvent Shipped
    DomainEvent Thanked
    Service Closing { closeDay; }
  }
}
BoundedContext Billing { Aggregate Bill { DomainEvent Paid } }
Domain Trade { Subdomain Selling { type = CORE_DOMAIN domainVisionStatement = "All of it" } }
UserStory Buy { As a "guest" I want to "buy" a "thing" so that "I have it" }
// a comment`

describe('the wall of a CML text', () => {
  const { board, report } = imported(SHOP)
  const notes = [...board.notes.values()]
  const textsOf = (kind: string) => notes.filter((note) => note.kind === kind).map(({ text }) => text)
  const messages = report.map(({ message }) => message)

  it('carries the title of the map, the type of the subdomain and the names of the code', () => {
    expect(board.title).toBe('Corner Shop')
    expect([...board.frames.values()].map(({ name, subdomain }) => [name, subdomain])).toEqual([
      ['Orders', 'core'],
      ['Billing', undefined],
    ])
    const placed = notes.find(({ kind, text }) => kind === 'event' && text.startsWith('Order Placed'))
    expect(board.names.get(placed?.id ?? '')).toBe('OrderPlaced')
  })

  it('writes attributes under the first sticky of a command or event', () => {
    expect(textsOf('command')).toContain('Place Order\norderId: OrderId\nnotes?: text[]\nwanted: S_|L')
    expect(textsOf('event')).toContain('Order Placed\ntotal: decimal')
  })

  it('makes a policy of what an event triggers, which waits where it takes several events', () => {
    expect(textsOf('policy')).toEqual(['Whenever order placed and paid, ship or remind\nwait for all'])
    const { contexts } = interpret(board)
    expect(contexts.flatMap(({ policies }) => policies).map(({ on, issues }) => [on, issues])).toEqual([
      [
        ['Order Placed', 'Paid'],
        ['Remind', 'Ship'],
      ],
    ])
  })

  it('keeps which commands yield all, and which one of their events', () => {
    const command = (name: string) => notes.find(({ kind, text }) => kind === 'command' && text.startsWith(name))
    expect(command('Place Order')).toMatchObject({ yields: 'one-of' })
    expect(command('Ship')).toMatchObject({ yields: 'all' })
    expect(command('Close Day')).not.toHaveProperty('yields')
  })

  it('keeps what sets off what, all events of a policy that waits', () => {
    expect(cmlTriggers(cmlModel(exported(board)))).toEqual(['Orders: OrderPlaced + Paid -> Remind + Ship'])
  })

  it('makes actors, rules of states, and definitions of what has no sticky', () => {
    expect(textsOf('actor')).toEqual(['Guest'])
    expect(textsOf('constraint')).toEqual(['Place Order: starts as OPEN or SHUT'])
    const definitions = textsOf('definition').join('\n')
    for (const words of [
      'Orders = Sell.',
      'About Orders = type FEATURE; implements Selling',
      'Order = Keep orders.',
      'Parts of Order = Order (root entity, does close()); OrderId (value object); Size (enumeration – S_, L); Status (states – OPEN, SHUT)',
      'Order\norderId: OrderId',
      'OrderId\nvalue: text',
      'Closing = service of Orders – closeDay()',
      'Money_Feed = between Orders and Billing; over events; exposes Order',
      'Selling = subdomain of Trade; CORE_DOMAIN; All of it',
      'Buy = UserStory Buy { As a "guest"',
    ])
      expect(definitions).toContain(words)
  })

  it('reports what became something else, on the wall too', () => {
    expect(messages).toContain('The operation closeDay is a command on the wall.')
    expect(messages).toContain('Ship goes to Order, which declares what it emits.')
    expect(messages).toContain('closeDay emits one or more of its events; the wall knows one of them, or all.')
    expect(messages.filter((message) => message.startsWith('An event triggers one of Ship, Remind'))).toHaveLength(1)
    expect(messages).toContain('Comments left behind: 1.')
    const note = textsOf('definition').find((text) => text.startsWith('Imported from CML'))
    for (const { line, message } of report) expect(note).toContain(`Line ${line}: ${message}`)
  })

  it('reads to the flows of the text', () => {
    expect(readFlows(board)).toEqual(cmlFlows(cmlModel(SHOP)))
    expect(readFlows(board)).toContain('Orders: Order.PlaceOrder -> OrderDeclined, OrderPlaced')
  })

  it('writes out the enumeration of the own aggregate, else of the module, of the context, of the whole text', () => {
    const text = `
      BoundedContext Orders {
        Application { Command Close { - Status status } }
        Aggregate Order {
          enum Status { OPEN, SHUT }
          ValueObject Line { - Status status - Size size_ - Colour colour }
        }
        Aggregate Parcel { enum Status { SENT, LOST } DomainEvent Moved { - Status status } }
        Module Goods {
          enum Size { S_, L }
          ValueObject Box { - Size size_ - Status status }
          Aggregate Pallet { DomainEvent Stacked { - Size size_ } }
        }
      }
      BoundedContext Bills {
        Aggregate Bill {
          enum Status { DUE, PAID }
          enum Size { A4_, A5_ }
          enum Colour { RED, BLUE }
          DomainEvent Billed { - Status status }
        }
      }`
    const texts = [...imported(text).board.notes.values()].map((note) => note.text)
    expect(texts).toEqual(
      expect.arrayContaining([
        'Close\nstatus: OPEN|SHUT',
        'Moved\nstatus: SENT|LOST',
        'Stacked\nsize_: S_|L',
        'Billed\nstatus: DUE|PAID',
        'Line\nstatus: OPEN|SHUT\nsize_: S_|L\ncolour: RED|BLUE',
        'Box\nsize_: S_|L\nstatus: OPEN|SHUT',
      ]),
    )
  })

  it('ends where a flow goes round in circles, however long it is', () => {
    const steps = Array.from(
      { length: 2000 },
      (_, step) =>
        `command C${step} delegates to Ring emits event E${step} event E${step} triggers command C${(step + 1) % 2000}`,
    )
    const names = (word: string, letter: string) => steps.map((_, step) => `${word} ${letter}${step}`).join(' ')
    const text = `BoundedContext Loop { Application { ${names('Command', 'C')} Flow Round { ${steps.join('\n')} } }
      Aggregate Ring { ${names('DomainEvent', 'E')} } }`
    const wallOfSteps = imported(text).board
    expect(wallOfSteps.notes.size).toBe(8000)
    expect(parseBoard(formatBoard(wallOfSteps))).toMatchObject({ ok: true })
  })

  it('is refused where it would be larger than a wall may be', () => {
    const contexts = Array.from({ length: 20_001 }, (_, index) => `BoundedContext C${index} { Aggregate A${index} }`)
    expect(importCml(contexts.join('\n'))).toMatchObject({ ok: false, message: expect.stringContaining('larger wall') })
  })

  it('is refused with the place of the first error where the text is wrong', () => {
    expect(importCml('BoundedContext A {\n  Aggregate\n}')).toEqual({
      ok: false,
      line: 3,
      column: 1,
      message: 'Here must stand the name of the aggregate, but it is “}”.',
    })
  })
})

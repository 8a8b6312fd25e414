import { describe, expect, it } from 'vitest'
import { parseCml } from '../../../src/domain/cml/parseCml.ts'

const BASE = `ContextMap Shop {
  type = SYSTEM_LANDSCAPE
  contains Orders, Billing
  Orders [U,S]->[D,C] Billing { exposedAggregates = Order }
}
BoundedContext Orders implements Selling {
  type = FEATURE
  Application {
    Command Place
    Flow Buying {
      command Place [initiated by "Guest"] delegates to Order [-> OPEN] emits event Placed X Declined
    }
  }
  Aggregate Order {
    Entity Order { aggregateRoot - OrderId id String note nullable }
    ValueObject OrderId { String value }
    enum Status { aggregateLifecycle OPEN, SHUT }
    DomainEvent Placed
    DomainEvent Declined
    Service Pricing { price(@Order order) : read-only; }
  }
}
BoundedContext Billing {
  Application {
    Command Charge
    Flow Paying { event Placed triggers command Charge }
    Coordination Both { Orders::Desk::open; }
  }
  Aggregate Bill { Service Billing { bill; } }
}
Domain Trade { Subdomain Selling { type = CORE_DOMAIN } }
`.replace('    Coordination Both { Orders::Desk::open; }\n', '')

/** What is written instead of what → the first problem, with its place. */
const MUTANTS: readonly (readonly [string, string, string])[] = [
  ['contains Orders, Billing', 'contains Orders Billing', '4:3 Here must stand ->'],
  ['contains Orders, Billing', 'contains Orders', '4:23 “Billing” is not on the map. Add it to “contains”.'],
  [
    'contains Orders, Billing',
    'contains Orders, Billing, Stock',
    '3:29 There is no bounded context “Stock” in this text.',
  ],
  ['type = SYSTEM_LANDSCAPE', 'type = SYSTEM', '2:10 Here must stand one of UNDEFINED, SYSTEM_LANDSCAPE'],
  ['type = SYSTEM_LANDSCAPE', 'type = SYSTEM_LANDSCAPE type = UNDEFINED', '2:27 “type” may stand here once'],
  ['[U,S]->[D,C] Billing', '[U,S]->[D,C] Orders', '4:23 “Orders” cannot be related to itself.'],
  ['[U,S]->', '[U,S,OHS]->', '4:3 A supplier works for its customer, an open host service (OHS) for everybody'],
  ['->[D,C] ', '->[D,C,CF] ', '4:3 A customer has a say, a conformist (CF) has none: leave one of them out.'],
  ['[U,S]->[D,C]', '[U,S]->[D]', '4:15 The letters in brackets do not fit “->”: a customer [C] needs a supplier [S]'],
  ['[U,S]->[D,C]', '[S,U]->[D,C]', '4:15 The letters in brackets do not fit “->”: U, S must stand in front'],
  ['[U,S]->[D,C]', '[U]->[D,OHS]', '4:13 The letters in brackets do not fit “->”: OHS has no place on this side'],
  ['[U,S]->[D,C]', '[P]<->[SK]', '4:31 Here must stand “}”, but it is “exposedAggregates”'],
  [
    '[U,S]->[D,C] Billing { exposedAggregates = Order }',
    '[P]<->[SK] Billing',
    '4:13 The letters in brackets do not fit “<->”',
  ],
  ['[U,S]->', '[U,S=>', '4:14 Here must stand “]”, but it is “=>”.'],
  ['exposedAggregates = Order', 'exposedAggregates = Bill', '4:53 “Bill” is no aggregate of Orders, the upstream'],
  ['implements Selling', 'implements Buying', '6:34 There is no domain or subdomain “Buying” in this text.'],
  ['implements Selling', 'implements Trade, Selling', '6:41 “Selling” is implemented already, as a part of Trade.'],
  ['type = FEATURE', 'type = TEAM', '3:12 “Orders” is a team, and a SYSTEM_LANDSCAPE shows none.'],
  ['implements Selling', 'realizes Billing', '6:16 Only a team realises contexts, and “Orders” has no type = TEAM.'],
  ['Aggregate Order {', 'Aggregate Order { owner = Billing', '14:29 Only a team owns an aggregate'],
  ['Aggregate Bill', 'Aggregate Order', '28:13 Another aggregate is called “Order” already.'],
  ['Domain Trade', 'BoundedContext Orders\nDomain Trade', '30:16 Another bounded context is called “Orders” already.'],
  ['Flow Paying', 'Flow Buying', '26:10 Another flow is called “Buying” already.'],
  [
    'DomainEvent Declined',
    'DomainEvent Declined Entity Order',
    '19:33 Another domain object in Order is called “Order” already.',
  ],
  ['triggers command Charge', 'triggers command Place', '26:49 The command “Place” belongs to another context'],
  ['triggers command Charge', 'triggers command Refund', '26:49 There is no command “Refund” in this text.'],
  ['event Placed triggers', 'event Lost triggers', '26:25 There is no domain event “Lost” in this text.'],
  ['[-> OPEN]', '[-> LOST]', '11:67 “LOST” is no state of Order.'],
  ['Placed X Declined', 'Placed X Declined O Placed', '11:103 “X” and “O” may not be mixed in one step'],
  ['Placed X Declined', 'Placed Declined', '11:92 Here must stand one of command, operation'],
  ['- OrderId id', '- Number id', '15:36 There is no domain object “Number” in this text.'],
  ['ValueObject OrderId {', 'ValueObject OrderId { aggregateRoot', '16:17 “Order” has a root already'],
  ['enum Status { aggregateLifecycle OPEN', 'enum Status { OPEN', '11:67 “OPEN” is no state of Order.'],
  [
    'String note',
    'String state',
    '15:54 Here must stand the name of the attribute, but it is “state”, and that is a word of the language: write ^state.',
  ],
  ['String note nullable', 'String note not key', '15:59 “key” cannot be negated'],
  [': read-only;', ': read-only', '20:55 Here must stand “;”, but it is “}”.'],
  ['Aggregate Bill {', 'Aggregate Bill', '29:1 Here must begin a ContextMap'],
  ['[initiated by "Guest"]', '[initiated by Guest]', '11:35 Here must stand the actor in quotes, but it is “Guest”.'],
  ['[initiated by "Guest"]', '[initiated by "Guest]', '11:35 This text is not closed: its second " is missing.'],
  ['    Command Charge\n', '    Command Charge # now\n', '25:20 CML has no use for “#” here.'],
  ['    Command Charge\n', '    Command Chargé\n', '25:18 CML has no use for “é” here.'],
  ['    Command Charge\n', '    Command Charge /* now\n', '25:20 This comment is not closed: its */ is missing.'],
  [
    '    Command Charge\n',
    '    Command Charge Entity Odd\n',
    '25:20 An Application has commands and events, and no Entity “Odd”.',
  ],
  [
    '    Command Charge\n',
    '    Command Charge Coordination Both { Orders::Desk::open; }\n',
    '25:48 “Desk” is no service of the Application of Orders.',
  ],
  ['Domain Trade', 'ContextMap { }\nDomain Trade', '30:1 A text has one ContextMap'],
  ['type = CORE_DOMAIN } }\n', 'type = CORE_DOMAIN }\n', '31:1 Here must stand “Subdomain”, but the text ends.'],
  ['Domain Trade', 'Dominion Trade', '30:1 Here must begin a ContextMap, a BoundedContext'],
]

describe('a wrong text', () => {
  it('starts from one that is right', () => {
    expect(parseCml(BASE)).toMatchObject({ ok: true, problems: [] })
  })

  it.each(MUTANTS)('%j → %j', (right, wrong, expected) => {
    expect(BASE).toContain(right)
    const parsed = parseCml(BASE.replace(right, wrong))
    const [first] = parsed.problems.filter(({ severity }) => severity === 'error')
    expect(parsed.ok).toBe(false)
    expect(`${first?.line}:${first?.column} ${first?.message}`).toContain(expected)
  })

  it('warns of an anti-corruption layer between customer and supplier, and reads on', () => {
    expect(parseCml(BASE.replace('->[D,C] ', '->[D,C,ACL] '))).toMatchObject({
      ok: true,
      problems: [{ severity: 'warning', line: 4, column: 3 }],
    })
  })
})

import { describe, expect, it } from 'vitest'
import { emptyBoard } from '../../../../src/domain/board/Board.ts'
import { buildContextMap } from '../../../../src/domain/context-map/buildContextMap.ts'
import { emitCml } from '../../../../src/domain/export/context-map-cml/emitCml.ts'
import type { DomainModel } from '../../../../src/domain/interpretation/model.ts'
import { readBoard } from '../../../../src/domain/lint/readBoard.ts'
import { identifierFor } from '../../../../src/domain/naming/identifierFor.ts'
import { CML_KEYWORDS } from '../../../../src/domain/naming/reserved.ts'
import { cmlErrors } from '../../../support/cmlErrors.ts'
import { cmlModel } from '../../../support/cmlFacts.ts'
import { mapRelationship } from '../../../support/exampleMap.ts'
import {
  aggregateElement,
  commandElement,
  contextElement,
  eventElement,
  exampleMapModel,
  exampleModel,
  field,
} from '../../../support/exampleModel.ts'
import { NASTY_NAMES } from '../../../support/nastyNames.ts'
import { type Wall, wall } from '../../../support/wall.ts'

function cmlOf(model: DomainModel, title = 'Food delivery', board = emptyBoard(title)): string {
  return emitCml({ board, model, map: buildContextMap(title, model) })[0]?.text ?? ''
}

function cmlOfWall(builder: Wall) {
  const board = builder.board()
  const text = cmlOf(readBoard(board), board.title, board)
  return { text, model: cmlModel(text) }
}

describe('emitCml', () => {
  it('writes the map, the contexts, their flows and the subdomains', () => {
    expect(cmlOf(exampleModel)).toMatchInlineSnapshot(`
      "// Food delivery
      ContextMap FoodDeliveryMap {
        type = SYSTEM_LANDSCAPE
        state = TO_BE
        contains Kitchen, OrderManagement

        // crosses: Order Placed
        // also OHS, CF, which CML forbids beside customer/supplier
        OrderManagement [U,S,PL]->[D,C,ACL] Kitchen {
          exposedAggregates = OrderManagement_Order
        }
      }

      BoundedContext Kitchen implements KitchenSubdomain {
        // policy: Whenever order placed, cook it
        // at times: day started
        // open question: Who pays?
        Application {
          Command CookOrder
          Flow KitchenFlow {
            event OrderPlaced triggers command CookOrder
            command CookOrder delegates to Kitchen_Order emits event OrderCooked
          }
        }
        // Order
        Aggregate Kitchen_Order {
          Entity Order {
            aggregateRoot
            - OrderId orderId
          }
          ValueObject OrderId {
            String value
          }
          DomainEvent OrderCooked {
            - OrderId orderId
          }
        }
      }

      BoundedContext OrderManagement implements OrderManagementSubdomain {
        // big ball of mud
        // external system: Bank
        // read model: Menu
        Application {
          Command PlaceOrder {
            String key_
            - Money total
            - List<OrderLine> lines
            - Size size_ nullable
          }
          Flow OrderManagementFlow {
            command PlaceOrder [initiated by "Customer"] delegates to OrderManagement_Order emits event OrderDeclined X OrderPlaced
          }
        }
        // Order
        Aggregate OrderManagement_Order {
          // rule: total > 0
          Entity Order {
            aggregateRoot
            - OrderId orderId
            - Money total
          }
          ValueObject Money {
            BigDecimal amount
            String currency
          }
          ValueObject OrderLine
          enum Size {
            S_, M, L
          }
          ValueObject OrderId {
            String value
          }
          DomainEvent OrderDeclined
          DomainEvent OrderPlaced {
            - OrderId orderId
            - Money total
          }
        }
      }

      Domain FoodDeliveryDomain {
        Subdomain KitchenSubdomain {
          type = SUPPORTING_DOMAIN
        }
        Subdomain OrderManagementSubdomain {
          type = CORE_DOMAIN
        }
      }
      "
    `)
  })

  it('writes what the Context Mapper rules allow', () => {
    expect(cmlErrors(cmlOf(exampleModel))).toEqual([])
    expect(cmlErrors(cmlOf(exampleMapModel))).toEqual([])
  })

  it.each([
    ['X', 'one of them', 'one-of'],
    ['+', 'all of them', 'all'],
    ['O', 'nobody said', undefined],
  ] as const)('joins the events of a command with %s: %s', (sign, _words, yields) => {
    const renew = wall()
      .command('Renew', { ...(yields && { yields }) })
      .aggregate('Plan')
    const { text } = cmlOfWall(renew.event('Renewed').event('Declined'))
    expect(text).toContain(`emits event Declined ${sign} Renewed`)
    expect(cmlErrors(text)).toEqual([])
  })

  it('keeps open host service and conformist out of customer/supplier, and says so', () => {
    const text = cmlOf(exampleModel)
    expect(text).toContain('OrderManagement [U,S,PL]->[D,C,ACL] Kitchen')
    expect(text).toContain('// also OHS, CF, which CML forbids beside customer/supplier')
  })

  it('writes partnership, shared kernel and separate ways', () => {
    const text = cmlOf(exampleMapModel)
    expect(text).toContain('restaurant [P]<->[P] delivery')
    expect(text).toContain('[SK]<->[SK] messages')
    expect(text).toContain('// legacy and payment go separate ways')
  })

  it('gives an aggregate its context in front where two contexts have one of the name', () => {
    expect(cmlOf(exampleModel)).toContain('Aggregate Kitchen_Order {')
    expect(cmlOf(exampleModel)).toContain('Aggregate OrderManagement_Order {')
  })

  it('holds any name in comments only, and no keyword as a name', () => {
    const words = [...NASTY_NAMES, ...CML_KEYWORDS, 'line\nbreak', 'line\u2028break']
    const contexts = words.map((name, index) => {
      const identifier =
        index % 2 ? identifierFor(name, 'context', `k${index}`) : name.replace(/\W/g, '') || `N${index}`
      return contextElement(`k${index}`, identifier, {
        name,
        subdomain: 'core',
        aggregates: [
          aggregateElement(name, identifier, {
            commands: [commandElement(name, identifier, { events: [name], constraints: [name], actors: [name] })],
            events: [name],
          }),
        ],
        events: [
          eventElement(name, identifier, { fields: [field('key', 'List'), field('X', 'X|O|a'), field('P', name)] }),
        ],
      })
    })
    const relationships = words
      .slice(1)
      .map((name, index) => mapRelationship(`k${index}`, `k${index + 1}`, { via: [name] }))
    expect(cmlErrors(cmlOf({ contexts, relationships, links: [], findings: [] }, words.join('\n')))).toEqual([])
  })

  it('writes what definitions say: a vision, responsibilities, the parts of entities and value objects', () => {
    const { model, text } = cmlOfWall(
      wall()
        .context('Orders', { at: [0, 0], size: [1400, 900] })
        .strip(40, 80)
        .command('Place Order\nlines: OrderLine[]')
        .aggregate('Order')
        .event('Order Placed\nlines: OrderLine[]')
        .strip(40, 500)
        .definition('Orders = What the guest wants.')
        .definition('Order = Keeps lines.')
        .definition('Order\ntotal: money')
        .definition('Order Line\norderLineId: OrderLineId, dish: text')
        .definition('Weight\ngrams: int'),
    )
    expect(cmlErrors(text)).toEqual([])
    expect(model.contexts[0]).toMatchObject({ domainVisionStatement: 'What the guest wants.' })
    const [aggregate] = model.contexts[0]?.aggregates ?? []
    expect(aggregate?.responsibilities).toEqual(['Keeps lines.'])
    const attributes = new Map(
      [...(aggregate?.objects ?? []), ...(model.contexts[0]?.modules[0]?.objects ?? [])].map((object) => [
        `${object.kind} ${object.name.value}`,
        object.properties.map(({ name, type, collection }) => `${collection ?? ''} ${type.value} ${name.value}`.trim()),
      ]),
    )
    expect(attributes.get('Entity Order')).toEqual(['Money total', 'List OrderLine lines'])
    expect(attributes.get('Entity OrderLine')).toEqual(['OrderLineId orderLineId', 'String dish'])
    expect(attributes.get('ValueObject Weight')).toEqual(['int grams'])
  })

  it('declares a type of the glossary beside the frames in each context that speaks of it, and in no other', () => {
    const { model, text } = cmlOfWall(
      wall()
        .context('Orders', { at: [0, 0], size: [900, 700] })
        .context('Bills', { at: [1000, 0], size: [900, 700] })
        .strip(40, 80)
        .command('Place Order\nitem: OrderItem')
        .aggregate('Order')
        .event('Order Placed')
        .strip(1040, 80)
        .command('Bill Order')
        .aggregate('Bill')
        .event('Order Billed')
        .definition('Order Item\nprice: int', { at: [0, 1000] }),
    )
    expect(cmlErrors(text)).toEqual([])
    const items = model.contexts.flatMap(({ name, aggregates }) =>
      aggregates
        .flatMap(({ objects }) => objects)
        .filter((object) => object.name.value === 'OrderItem')
        .map(({ properties }) => [name.value, ...properties.map((property) => property.name.value)]),
    )
    expect(items).toEqual([['Orders', 'price']])
    expect(text.match(/ValueObject OrderItem/g)).toHaveLength(1)
  })

  it('means the root by the type of an aggregate, and one type by money, whoever defines them', () => {
    const { text } = cmlOfWall(
      wall()
        .context('Orders', { at: [0, 0], size: [1400, 900] })
        .strip(40, 80)
        .command('Copy Order\nof: Order, fee: Money')
        .aggregate('Order')
        .event('Order Copied\ncopy: Order, fee: money')
        .strip(40, 500)
        .definition('Order\ntotal: money')
        .definition('Money\namount: decimal, currency: text, vat?: decimal'),
    )
    expect(cmlErrors(text)).toEqual([])
    expect(text).not.toContain('_2')
    expect(text).toContain(
      'Entity Order {\n      aggregateRoot\n      - Money total\n      - Order copy\n      - Money fee',
    )
    expect(text).toContain(
      'ValueObject Money {\n      BigDecimal amount\n      String currency\n      BigDecimal vat nullable',
    )
    expect(text).toContain('Command CopyOrder {\n      - Order of_\n      - Money fee')
  })

  it('means the event by the type of an event, save where a definition says what else it is', () => {
    const orders = () =>
      wall()
        .context('Orders', { at: [0, 0], size: [1400, 900] })
        .strip(40, 80)
        .command('Undo\nlast: OrderPlaced')
        .aggregate('Order')
        .event('Order Placed')
    expect(cmlOfWall(orders()).text).toContain('Command Undo {\n      - OrderPlaced last')
    expect(cmlOfWall(orders()).text).not.toContain('_2')
    const defined = orders().definition('Order Placed\nby: text', { at: [40, 500] })
    expect(cmlOfWall(defined).text).toContain('ValueObject OrderPlaced_2 {\n      String by')
  })

  it('knows an aggregate by the name of its code too', () => {
    const { text } = cmlOfWall(
      wall()
        .context('Orders', { at: [0, 0], size: [1400, 900] })
        .strip(40, 80)
        .command('Place Order')
        .aggregate('What is bought')
        .event('Order Placed')
        .strip(40, 500)
        .definition('Order\ntotal: int')
        .named('a1', 'Order'),
    )
    expect(text).toContain('Entity Order {\n      aggregateRoot\n      int total')
    expect(text).not.toContain('ValueObject Order')
  })

  it('writes all commands of a policy in one step, and the actor of a command', () => {
    const { model } = cmlOfWall(
      wall()
        .context('Orders', { at: [0, 0], size: [2000, 900] })
        .strip(40, 80)
        .actor('Guest')
        .command('Place Order')
        .aggregate('Order')
        .event('Order Placed')
        .policy('Whenever order placed, cook and bill')
        .strip(40, 480)
        .command('Cook')
        .strip(600, 480)
        .command('Bill')
        .link('p1', 'c2')
        .link('p1', 'c3'),
    )
    const steps = model.contexts[0]?.application?.flows[0]?.steps ?? []
    expect(steps).toMatchObject([
      {
        kind: 'invocation',
        events: [{ value: 'OrderPlaced' }],
        names: [{ value: 'Bill' }, { value: 'Cook' }],
        choice: '+',
      },
      { kind: 'production', name: { value: 'PlaceOrder' }, initiatedBy: 'Guest', aggregate: { value: 'Order' } },
    ])
  })

  it('writes what sets off a command, whichever of its aggregates the arrow leads to', () => {
    const cancelling = () =>
      wall()
        .context('Shop', { at: [0, 0], size: [2600, 900] })
        .command('Close Shop', { at: [40, 80] })
        .aggregate('Shop', { at: [220, 80] })
        .event('Shop Closed', { at: [530, 80] })
        .policy('Whenever shop closed, cancel', { at: [720, 80] })
        .command('Cancel', { id: 'order', at: [1400, 80] })
        .aggregate('Order', { at: [1580, 80] })
        .command('Cancel', { id: 'payment', at: [1400, 480] })
        .aggregate('Payment', { at: [1580, 480] })
    for (const note of ['order', 'payment']) {
      const { text } = cmlOfWall(cancelling().link('p1', note))
      expect(text).toContain('event ShopClosed triggers command Cancel')
      expect(text.match(/Command Cancel/g)).toHaveLength(1)
      expect(cmlErrors(text)).toEqual([])
    }
  })

  it('writes one step for a policy that waits for all, wherever its notes are, and none for one that has nothing to wait for', () => {
    const stepsOf = (second: string) => {
      const { model } = cmlOfWall(
        wall()
          .context('Shop', { at: [0, 0], size: [2600, 900] })
          .command('Pay', { id: 'pay', at: [40, 80] })
          .aggregate('Payment', { id: 'payment', at: [220, 80] })
          .event('Paid', { id: 'paid', at: [530, 80] })
          .command('Pack', { id: 'pack', at: [40, 480] })
          .aggregate('Box', { id: 'box', at: [220, 480] })
          .event('Packed', { id: 'packed', at: [530, 480] })
          .policy('Ship\nWait for all.', { id: 'first', at: [1000, 80] })
          .policy(second, { id: 'second', at: [1000, 480] })
          .command('Ship Parcel', { id: 'ship', at: [1500, 80] })
          .link('paid', 'first')
          .link('packed', 'second')
          .link('first', 'ship')
          .link('second', 'ship'),
      )
      const steps = model.contexts[0]?.application?.flows[0]?.steps ?? []
      return steps.flatMap((step) => (step.kind === 'invocation' ? [step.events.map(({ value }) => value)] : []))
    }
    expect(stepsOf('Ship')).toEqual([['Packed', 'Paid']])
    expect(stepsOf('Ship it')).toEqual([['Packed'], ['Paid']])
  })

  it('is read as nothing but a map where the model is empty', () => {
    expect(cmlOf({ contexts: [], relationships: [], links: [], findings: [] }, '')).toBe(
      'ContextMap WallMap {\n  type = SYSTEM_LANDSCAPE\n  state = TO_BE\n}\n',
    )
  })
})

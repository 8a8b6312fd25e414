import type {
  AggregateElement,
  CommandElement,
  ContextElement,
  DomainModel,
  Element,
  EventElement,
} from '../../src/domain/interpretation/model.ts'
import type { Field } from '../../src/domain/interpretation/sticky-text/Field.ts'
import { exampleMap } from './exampleMap.ts'

function element(name: string, identifier: string, note: string): Element {
  return { name, identifier, notes: [note], reason: '' }
}

export function field(name: string, type: string, more: Partial<Field> = {}): Field {
  return { name, type, optional: false, list: false, ...more }
}

export function commandElement(name: string, identifier: string, more: Partial<CommandElement> = {}): CommandElement {
  return {
    ...element(name, identifier, `c-${identifier}`),
    fields: [],
    actors: [],
    readModels: [],
    constraints: [],
    events: [],
    eventNotes: [],
    ...more,
  }
}

export function eventElement(name: string, identifier: string, more: Partial<EventElement> = {}): EventElement {
  return { ...element(name, identifier, `e-${identifier}`), fields: [], pivotal: false, source: 'aggregate', ...more }
}

export function aggregateElement(
  name: string,
  identifier: string,
  more: Partial<AggregateElement> = {},
): AggregateElement {
  return { ...element(name, identifier, `a-${identifier}`), commands: [], events: [], constraints: [], ...more }
}

export function contextElement(id: string, identifier: string, more: Partial<ContextElement> = {}): ContextElement {
  return {
    id,
    name: identifier,
    identifier,
    subdomain: null,
    bigBallOfMud: false,
    aggregates: [],
    systems: [],
    policies: [],
    readModels: [],
    events: [],
    loose: { commands: [], events: [], times: [], actors: [], hotspots: [], definitions: [], opportunities: [] },
    ...more,
  }
}

/** Two contexts that both have an Order, one policy across the border, and one of everything CML has no words for. */
export const exampleModel: DomainModel = {
  contexts: [
    contextElement('kitchen', 'Kitchen', {
      subdomain: 'supporting',
      aggregates: [
        aggregateElement('Order', 'Order', {
          commands: [commandElement('Cook Order', 'CookOrder', { events: ['Order Cooked'] })],
          events: ['Order Cooked'],
        }),
      ],
      policies: [{ ...element('Whenever order placed, cook it', 'CookIt', 'p'), on: ['Order Placed'], issues: [] }],
      events: [
        eventElement('Order Cooked', 'OrderCooked', { fields: [field('orderId', 'OrderId')] }),
        eventElement('Order Placed', 'OrderPlaced', {
          notes: ['e-seen'],
          source: 'none',
          reference: { context: 'orders', notes: ['e-OrderPlaced'] },
        }),
      ],
      loose: {
        commands: [],
        events: [],
        times: [element('day started', 'DayStarted', 't')],
        actors: [],
        hotspots: [element('Who pays?', 'WhoPays', 'x')],
        definitions: [],
        opportunities: [],
      },
    }),
    contextElement('orders', 'OrderManagement', {
      name: 'Order Management',
      subdomain: 'core',
      bigBallOfMud: true,
      aggregates: [
        aggregateElement('Order', 'Order', {
          commands: [
            commandElement('Place Order', 'PlaceOrder', {
              events: ['Order Placed', 'Order Declined'],
              exclusive: true,
              actors: ['Customer'],
              fields: [
                field('key', 'text'),
                field('total', 'money'),
                field('lines', 'OrderLine', { list: true }),
                field('size', 'S|M|L', { optional: true }),
              ],
            }),
          ],
          events: ['Order Placed', 'Order Declined'],
          constraints: ['total > 0'],
        }),
      ],
      systems: [{ ...element('Bank', 'Bank', 's'), commands: [], events: [] }],
      readModels: [{ ...element('Menu', 'Menu', 'r'), fields: [], from: [] }],
      events: [
        eventElement('Order Declined', 'OrderDeclined'),
        eventElement('Order Placed', 'OrderPlaced', { fields: [field('orderId', 'OrderId'), field('total', 'money')] }),
      ],
    }),
  ],
  relationships: [
    {
      upstream: 'orders',
      downstream: 'kitchen',
      pattern: 'customer-supplier',
      upstreamRoles: ['open-host-service', 'published-language'],
      downstreamRoles: ['conformist', 'anticorruption-layer'],
      via: ['Order Placed'],
      declared: true,
    },
  ],
  links: [
    { from: 'e-seen', to: 'p', kind: 'triggers', drawn: false, reason: '' },
    { from: 'p', to: 'c-CookOrder', kind: 'issues', drawn: false, reason: '' },
  ],
  findings: [],
}

/** The contexts and relationships of `exampleMap` as a model, with the aggregates' names and nothing inside. */
export const exampleMapModel: DomainModel = {
  contexts: exampleMap.contexts.map(({ id, name, identifier, subdomain, bigBallOfMud, aggregates }) =>
    contextElement(id, identifier, {
      name,
      subdomain,
      bigBallOfMud,
      aggregates: aggregates.map((aggregate) => aggregateElement(aggregate, aggregate.replaceAll(' ', ''))),
    }),
  ),
  relationships: exampleMap.relationships,
  links: [],
  findings: [],
}

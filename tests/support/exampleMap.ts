import type { ContextMap, MapContext } from '../../src/domain/context-map/ContextMap.ts'
import type { ModelRelationship } from '../../src/domain/interpretation/model.ts'

export function mapContext(id: string, more: Partial<MapContext> = {}): MapContext {
  return {
    id,
    name: id,
    identifier: id,
    subdomain: null,
    bigBallOfMud: false,
    aggregates: [],
    systems: [],
    ...more,
  }
}

export function mapRelationship(
  upstream: string,
  downstream: string,
  more: Partial<ModelRelationship> = {},
): ModelRelationship {
  return {
    upstream,
    downstream,
    pattern: 'upstream-downstream',
    upstreamRoles: [],
    downstreamRoles: [],
    via: [],
    declared: true,
    ...more,
  }
}

/** Six contexts with every pattern and role once, a cycle and a big ball of mud. */
export const exampleMap: ContextMap = {
  title: 'Food delivery',
  contexts: [
    mapContext('delivery', { name: 'Delivery', subdomain: 'core', aggregates: ['Delivery', 'Rider'] }),
    mapContext('legacy', { name: 'Legacy ERP', bigBallOfMud: true, aggregates: ['Everything'] }),
    mapContext('messages', { name: 'Customer Messages', aggregates: ['Message'] }),
    mapContext('orders', { name: 'Order Management', subdomain: 'core', aggregates: ['Cart', 'Order'] }),
    mapContext('payment', { name: 'Payment', subdomain: 'generic', aggregates: ['Payment'], systems: ['Bank'] }),
    mapContext('restaurant', { name: 'Restaurant', subdomain: 'supporting', aggregates: ['Kitchen Ticket'] }),
  ],
  relationships: [
    mapRelationship('delivery', 'messages', { pattern: 'shared-kernel' }),
    mapRelationship('legacy', 'payment', { pattern: 'separate-ways' }),
    mapRelationship('orders', 'messages', {
      upstreamRoles: ['published-language'],
      downstreamRoles: ['conformist'],
      via: ['Order Placed', 'Order Cancelled'],
    }),
    mapRelationship('orders', 'payment', { via: ['Order Placed'], declared: false }),
    mapRelationship('orders', 'restaurant', { pattern: 'customer-supplier', via: ['Order Confirmed'] }),
    mapRelationship('payment', 'orders', {
      upstreamRoles: ['open-host-service', 'published-language'],
      downstreamRoles: ['anticorruption-layer'],
      via: ['Payment Authorised', 'Payment Declined'],
    }),
    mapRelationship('restaurant', 'delivery', {
      pattern: 'partnership',
      via: ['Food Ready', 'Pickup Done', 'Rider Arrived', 'Rider Assigned'],
    }),
  ],
}

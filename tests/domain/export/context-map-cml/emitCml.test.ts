import { describe, expect, it } from 'vitest'
import { buildContextMap } from '../../../../src/domain/context-map/buildContextMap.ts'
import { emitCml } from '../../../../src/domain/export/context-map-cml/emitCml.ts'
import type { DomainModel } from '../../../../src/domain/interpretation/model.ts'
import { identifierFor } from '../../../../src/domain/naming/identifierFor.ts'
import { CML_KEYWORDS } from '../../../../src/domain/naming/reserved.ts'
import { cmlProblems } from '../../../support/cml/cmlProblems.ts'
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

function cmlOf(model: DomainModel, title = 'Food delivery'): string {
  return emitCml({ model, map: buildContextMap(title, model) })[0]?.text ?? ''
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
          // issued by Customer
          Command PlaceOrder {
            String key_
            - Money total
            - List<OrderLine> lines
            - Size size_ nullable
          }
          Flow OrderManagementFlow {
            command PlaceOrder delegates to OrderManagement_Order emits event OrderDeclined X OrderPlaced
          }
        }
        // Order
        Aggregate OrderManagement_Order {
          // rule: total > 0
          Entity Order {
            aggregateRoot
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
    expect(cmlProblems(cmlOf(exampleModel))).toEqual([])
    expect(cmlProblems(cmlOf(exampleMapModel))).toEqual([])
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
    expect(cmlProblems(cmlOf({ contexts, relationships, links: [], findings: [] }, words.join('\n')))).toEqual([])
  })

  it('is read as nothing but a map where the model is empty', () => {
    expect(cmlOf({ contexts: [], relationships: [], links: [], findings: [] }, '')).toBe(
      'ContextMap WallMap {\n  type = SYSTEM_LANDSCAPE\n  state = TO_BE\n}\n',
    )
  })
})

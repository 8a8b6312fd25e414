import { describe, expect, it } from 'vitest'
import { camelCase, kebabCase, pascalCase } from '../../../src/domain/naming/cases.ts'

describe('cases', () => {
  it.each([
    ['Order Placed', 'OrderPlaced', 'orderPlaced', 'order-placed'],
    ['OrderPlaced', 'OrderPlaced', 'orderPlaced', 'order-placed'],
    ['order-placed_now', 'OrderPlacedNow', 'orderPlacedNow', 'order-placed-now'],
    ["Customer's order", 'CustomersOrder', 'customersOrder', 'customers-order'],
    ['HTTPServer down', 'HttpServerDown', 'httpServerDown', 'http-server-down'],
    ['Vada Pav #2', 'VadaPav2', 'vadaPav2', 'vada-pav-2'],
    ['订单已下', 'DingDanYiXia', 'dingDanYiXia', 'ding-dan-yi-xia'],
    ['ऑर्डर दिया गया', 'OrdrDiyaGya', 'ordrDiyaGya', 'ordr-diya-gya'],
    ['🚚', 'Truck', 'truck', 'truck'],
    ['Straße gesperrt', 'StrasseGesperrt', 'strasseGesperrt', 'strasse-gesperrt'],
    ['!!!', '', '', ''],
  ])('writes %s as %s, %s and %s', (name, pascal, camel, kebab) => {
    expect([pascalCase(name), camelCase(name), kebabCase(name)]).toEqual([pascal, camel, kebab])
  })

  it('counts 80 code points of a name', () => {
    expect(pascalCase(`${'𐐀'.repeat(79)}ab`)).toBe(pascalCase(`${'𐐀'.repeat(79)}a`))
    expect(pascalCase('a'.repeat(90))).toHaveLength(80)
  })
})

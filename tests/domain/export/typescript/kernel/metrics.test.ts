import { describe, expect, it } from 'vitest'
import { accepted, rejected } from '../../../../../src/domain/export/typescript/kernel/decision.ts'
import { measured } from '../../../../../src/domain/export/typescript/kernel/measured.ts'
import { Metrics } from '../../../../../src/domain/export/typescript/kernel/metrics.ts'

describe('metrics', () => {
  it('count by tags; a value that nobody announced becomes other', () => {
    const metrics = new Metrics()
    const count = metrics.counter('orders_total', 'Orders.', { outcome: ['accepted'], shop: ['a"b'] })
    count({ outcome: 'accepted', shop: 'a"b' })
    count({ outcome: 'accepted', shop: 'a"b' })
    for (let order = 0; order < 100; order += 1) count({ outcome: `order-${order}`, shop: 'x' })
    expect(metrics.text()).toBe(
      [
        '# HELP orders_total Orders.',
        '# TYPE orders_total counter',
        'orders_total{outcome="accepted",shop="a\\"b"} 2',
        'orders_total{outcome="other",shop="other"} 100',
        '',
      ].join('\n'),
    )
  })

  it('sort values into buckets, each of which holds those below it', () => {
    const metrics = new Metrics()
    const observe = metrics.histogram('seconds', 'Time.', { command: ['pay'] }, [0.1, 1])
    for (const value of [0.1, 0.5, 7]) observe({ command: 'pay' }, value)
    expect(metrics.text().split('\n').slice(2, -1)).toEqual([
      'seconds_bucket{command="pay",le="0.1"} 1',
      'seconds_bucket{command="pay",le="1"} 2',
      'seconds_bucket{command="pay",le="+Inf"} 3',
      'seconds_sum{command="pay"} 7.6',
      'seconds_count{command="pay"} 3',
    ])
  })
})

class Till {
  readonly #open = true

  pay(amount: number) {
    if (amount < 0) return Promise.reject(new Error('broken'))
    if (amount === 0) return Promise.resolve(rejected('own', 'a rule of your own'))
    return Promise.resolve(amount > 9 ? rejected('atMost9', 'at most 9') : accepted({ type: 'Paid' }))
  }

  isOpen(): boolean {
    return this.#open
  }
}

describe('a measured service', () => {
  it('does what it did, and counts outcomes, events and rules by lists that are known', async () => {
    const metrics = new Metrics()
    const measures = { pay: { aggregate: 'Till', events: ['Paid'], rules: ['atMost9'] } }
    const till = measured(new Till(), 'Shop', measures, metrics)
    expect(await till.pay(1)).toEqual(accepted({ type: 'Paid' }))
    expect(await till.pay(10)).toEqual(rejected('atMost9', 'at most 9'))
    await till.pay(0)
    await expect(till.pay(-1)).rejects.toThrow('broken')
    expect(till.isOpen()).toBe(true)
    const tags = 'context="Shop",aggregate="Till",command="pay"'
    expect(metrics.text().split('\n')).toEqual(
      expect.arrayContaining([
        `commands_total{${tags},outcome="accepted"} 1`,
        `commands_total{${tags},outcome="rejected"} 2`,
        `commands_total{${tags},outcome="failed"} 1`,
        `domain_events_total{${tags},event="Paid"} 1`,
        `rejections_total{${tags},rule="atMost9"} 1`,
        `rejections_total{${tags},rule="other"} 1`,
        `command_seconds_count{${tags}} 4`,
      ]),
    )
  })
})

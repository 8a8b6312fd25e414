import { describe, expect, it } from 'vitest'
import { InMemoryEventBus } from '../../../../../src/domain/export/typescript/kernel/event-bus.ts'
import { healthOf, pulseOf } from '../../../../../src/domain/export/typescript/kernel/health.ts'
import { shieldedBus } from '../../../../../src/domain/export/typescript/kernel/shielded-bus.ts'

describe('health', () => {
  it('is well where every check is, and says what is wrong where one is not', async () => {
    const fine = () => Promise.resolve()
    expect(await healthOf({ orders: fine })).toEqual({ healthy: true, checks: { orders: 'ok' } })
    const checks = {
      orders: fine,
      stock: () => Promise.reject(new Error('no route')),
      mute: () => new Promise(() => {}),
    }
    expect(await healthOf(checks, 10)).toEqual({
      healthy: false,
      checks: { orders: 'ok', stock: 'no route', mute: 'no answer within 10 ms' },
    })
  })

  it('hears its own pulse on a bus that lives, and not on one that does not', async () => {
    await expect(pulseOf(new InMemoryEventBus(), 'Sales')()).resolves.toBeUndefined()
    const dead = { publish: () => Promise.reject(new Error('down')), subscribe: () => undefined }
    await expect(pulseOf(dead, 'Sales')()).rejects.toThrow('down')
  })
})

describe('a shielded bus', () => {
  it('reports a hearer that fails; others hear, and the publisher goes on', async () => {
    const bus = new InMemoryEventBus()
    const failures: unknown[] = []
    const heard: string[] = []
    shieldedBus(bus, (error) => failures.push(error)).subscribe('A', () => Promise.reject(new Error('broken')))
    bus.subscribe('A', async ({ subject }) => void heard.push(subject))
    await bus.publish({ type: 'A', version: 1, subject: 's', data: {} })
    expect([failures, heard]).toEqual([[new Error('broken')], ['s']])
  })
})

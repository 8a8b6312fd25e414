import { expect, it } from 'vitest'
import { InMemoryEventBus } from '../../../../../src/domain/export/typescript/kernel/event-bus.ts'
import { InMemoryEventStore } from '../../../../../src/domain/export/typescript/kernel/event-store.ts'
import { replay } from '../../../../../src/domain/export/typescript/kernel/replay.ts'

const PLACED = { type: 'Placed', schema: 1, data: {} }

it('replay tells what nobody heard because the process died between storing and telling', async () => {
  const store = new InMemoryEventStore()
  const bus = new InMemoryEventBus()
  const heard: string[] = []
  bus.subscribe('Sales.Placed', ({ subject }) => {
    heard.push(subject)
    return Promise.resolve()
  })
  const kinds = {
    'Sales.Order': (subject: string) => ({ type: 'Sales.Placed', version: 1, subject, data: {} }),
    'Sales.Draft': () => undefined,
  }
  for (let number = 1; number <= 1200; number += 1) await store.append(`Sales.Order/${number}`, 0, [PLACED])
  await store.append('Sales.Draft/1', 0, [PLACED])
  await store.append('Other.Thing/1', 0, [PLACED])

  expect(await replay(store, bus, kinds, 1198)).toBe(1202)
  expect(heard).toEqual(['1199', '1200'])
  expect(await replay(store, bus, kinds, 1202)).toBe(1202)
  expect(heard).toHaveLength(2)
  expect(await replay(store, bus, kinds, 0)).toBe(1202)
  expect(heard).toHaveLength(1202)
})

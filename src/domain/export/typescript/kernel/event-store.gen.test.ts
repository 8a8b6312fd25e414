// Generated from the wall, and again whenever it changes.

import { describe, test } from 'node:test'
import { InMemoryEventStore } from './event-store.ts'
import { EVENT_STORE_CONTRACT } from './event-store-contract.ts'

void describe('the event store in memory', () => {
  for (const { name, holds } of EVENT_STORE_CONTRACT) void test(name, () => holds(new InMemoryEventStore()))
})

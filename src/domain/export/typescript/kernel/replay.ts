import type { EventBus, Published } from './event-bus.ts'
import type { EventRecord, EventStore } from './event-store.ts'

/** What others hear of a stored event, by the kind of aggregate it happened to. */
export type Tellings = Readonly<Record<string, (id: string, record: EventRecord) => Published | undefined>>

const PAGE = 500

/**
 * Tells what was stored behind a position once more, in the order of storing, and gives the position it came to. Whoever
 * was told already hears it twice.
 */
export async function replay(store: EventStore, bus: EventBus, kinds: Tellings, after: number): Promise<number> {
  let position = after
  for (;;) {
    const events = await store.readAll(position, PAGE)
    for (const event of events) {
      const slash = event.stream.indexOf('/')
      const message = kinds[event.stream.slice(0, slash)]?.(event.stream.slice(slash + 1), event)
      if (message) await bus.publish(message)
    }
    const last = events.at(-1)
    if (!last) return position
    position = last.position
  }
}

import type { EventBus } from './event-bus.ts'

/** The same bus, on which a hearer that fails is reported: what was stored stays stored, and the others hear it too. */
export function shieldedBus(bus: EventBus, onFailure: (error: unknown) => void): EventBus {
  return {
    publish: (message) => bus.publish(message),
    subscribe: (type, hear) => {
      bus.subscribe(type, async (message: Parameters<typeof hear>[0]) => {
        try {
          await hear(message)
        } catch (error) {
          onFailure(error)
        }
      })
    },
  }
}

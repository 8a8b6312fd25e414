import type { ContextPlan } from '../plan/ProjectPlan.ts'
import type { Exported } from '../text/CodeFile.ts'
import { KERNEL } from './KERNEL.ts'

export interface Port {
  readonly property: string
  readonly type: Exported
  /** An adapter for tests and for a first run. */
  readonly inMemory: Exported
}

/** What the service of a context needs around it: repositories, external systems, and the bus where somebody listens. */
export function portsOf({ aggregates, systems, published }: ContextPlan): readonly Port[] {
  const isTelling =
    published.told.some(({ aggregate }) => aggregate.commands.length > 0) || published.reports.length > 0
  return [
    ...aggregates
      .filter(({ commands }) => commands.length > 0)
      .map(({ port, repository, inMemory }) => ({ property: port, type: repository, inMemory })),
    ...systems
      .filter(({ commands }) => commands.length > 0)
      .map(({ property, port, recording }) => ({ property, type: port, inMemory: recording })),
    ...(isTelling ? [{ property: 'bus', type: KERNEL.EventBus, inMemory: KERNEL.InMemoryEventBus }] : []),
  ]
}

import type { CommandHandling } from './commandHandlings.ts'
import type { Concept } from './concepts.ts'
import type { EventOrigin } from './eventOrigins.ts'
import type { LinkIndex } from './LinkIndex.ts'
import type { ProcessFlow } from './policyFlows.ts'
import type { Sticky } from './Sticky.ts'
import type { Yardstick } from './Yardstick.ts'

/** What was read of the wall, before it is written down as a model. */
export interface WallReading {
  readonly concepts: readonly Concept[]
  readonly conceptOf: ReadonlyMap<Sticky, Concept>
  readonly links: LinkIndex
  readonly handlings: readonly CommandHandling[]
  readonly origins: ReadonlyMap<Concept, EventOrigin>
  readonly policies: readonly ProcessFlow[]
  readonly yardstick: Yardstick
}

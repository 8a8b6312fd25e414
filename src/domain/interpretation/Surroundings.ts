import { SpatialIndex } from '../geometry/SpatialIndex.ts'
import type { Sticky } from './Sticky.ts'
import type { Yardstick } from './Yardstick.ts'

/** Where everything stands, to be asked who is near. */
export interface Surroundings {
  readonly yardstick: Yardstick
  readonly index: SpatialIndex<Sticky>
}

export function surroundingsOf(stickies: readonly Sticky[], yardstick: Yardstick): Surroundings {
  return { yardstick, index: new SpatialIndex(stickies, ({ rect }) => rect) }
}

import type { Rect } from '../geometry/Rect.ts'
import { SpatialIndex } from '../geometry/SpatialIndex.ts'
import { NOTE_KINDS, type NoteKind } from '../notation/kinds.ts'
import type { Sticky } from './Sticky.ts'
import type { Yardstick } from './Yardstick.ts'

/** Where everything stands, to be asked who of which kind is near. */
export class Surroundings {
  readonly yardstick: Yardstick
  readonly #indexes: ReadonlyMap<NoteKind, SpatialIndex<Sticky>>

  constructor(stickies: readonly Sticky[], yardstick: Yardstick) {
    this.yardstick = yardstick
    this.#indexes = new Map(
      NOTE_KINDS.map(({ kind }) => {
        const ofKind = stickies.filter((sticky) => sticky.kind === kind)
        return [kind, new SpatialIndex(ofKind, ({ rect }) => rect)]
      }),
    )
  }

  /** Whether a sticky of one of these kinds that overlaps or touches the area passes the test. */
  some(kinds: readonly NoteKind[], area: Rect, test: (sticky: Sticky) => boolean): boolean {
    return kinds.some((kind) => this.#indexes.get(kind)?.some(area, test))
  }
}

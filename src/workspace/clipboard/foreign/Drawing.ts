import type { Rect } from '../../../domain/geometry/Rect.ts'

/** Words on a piece of paper; x, y: its top left in the units of the board it comes from. */
export interface Sheet extends Rect {
  readonly id: string
  readonly text: string
  /** `#rrggbb`; null where the paper has no colour of its own. */
  readonly colour: string | null
}

/** What another whiteboard put on the clipboard, freed of its format. */
export interface Drawing {
  readonly sheets: readonly Sheet[]
  /** Ids of sheets; ends that are no sheets are left out when it becomes stickies. */
  readonly arrows: readonly { readonly from: string; readonly to: string }[]
  readonly frames: readonly (Rect & { readonly name: string })[]
}

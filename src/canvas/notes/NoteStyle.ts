import type { Rect } from '../../domain/geometry/Rect.ts'
import { layoutText, type TextLayout } from '../../domain/look/layoutText.ts'
import { textBoxOf } from '../../domain/look/NoteShape.ts'
import type { Measure } from '../../domain/look/wrapLine.ts'
import { createMeasure } from '../text/TextMeasure.ts'
import { PaperStore } from './PaperStore.ts'

const REMEMBERED = 40_000

/** Everything the look of a sticky needs beside the note; one per font, made anew when fonts have arrived. */
export interface NoteStyle {
  readonly family: string
  readonly papers: PaperStore
  readonly measure: Measure
  /** Laid out once per text and size. */
  layoutOf(text: string, size: Pick<Rect, 'width' | 'height'>): TextLayout
  /** How many texts were laid out so far. */
  readonly layouts: number
}

export function createNoteStyle(family: string, measure: Measure = createMeasure(family)): NoteStyle {
  const known = new Map<string, TextLayout>()
  let layouts = 0
  return {
    family,
    measure,
    papers: new PaperStore(family),
    layoutOf(text, { width, height }) {
      const key = `${width} ${height} ${text}`
      const before = known.get(key)
      if (before) return before
      layouts++
      const layout = layoutText(text, textBoxOf({ width, height }), measure)
      if (known.size >= REMEMBERED) known.clear()
      known.set(key, layout)
      return layout
    },
    get layouts() {
      return layouts
    },
  }
}

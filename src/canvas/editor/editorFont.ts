import { LEAST_SIZE, NAME_LEADING, type TextBox, type TextLayout } from '../../domain/look/layoutText.ts'
import { piecesOf } from '../../domain/look/pieces.ts'
import type { Measure } from '../../domain/look/wrapLine.ts'
import { wrapLine } from '../../domain/look/wrapLine.ts'

/** How the text stands in the field while it is typed: a textarea knows one size only. */
export interface EditorFont {
  /** Board units. */
  readonly size: number
  readonly bold: boolean
  readonly centred: boolean
  /** Above the text, so that a name stands in the middle of its note. */
  readonly paddingTop: number
}

const LEADING = 1.32

/** A name looks as it will look on the wall; with fields everything is set in the largest size that holds all of it. */
export function editorFont(text: string, box: TextBox, layout: TextLayout, measure: Measure): EditorFont {
  if (!layout.fields && !/[\r\n]/.test(text)) {
    const height = Math.max(1, layout.lines.length) * layout.size * NAME_LEADING
    const size = layout.size
    return { size, bold: true, centred: true, paddingTop: Math.max(0, (box.height - height) / 2) }
  }
  const lines = text.split(/\r\n|\r|\n/).map(piecesOf)
  const heightAt = (size: number) =>
    lines.reduce(
      (sum, line) => sum + Math.max(1, wrapLine(line, box.width / size, false, measure, true)?.length ?? 1),
      0,
    ) *
    size *
    LEADING
  let size = layout.size
  while (size > LEAST_SIZE && heightAt(size) > box.height) size--
  return { size, bold: false, centred: false, paddingTop: 0 }
}

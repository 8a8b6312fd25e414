import type { OutlineSection } from './buildOutline.ts'
import { type RowKey, sectionKey, stripKey } from './rowKeys.ts'

/**
 * The one row in the tab order: the active one, or the closed branch that hides it, or else the first. Undefined where there
 * is no row at all.
 */
export function tabRow(
  sections: readonly OutlineSection[],
  isOpen: (row: RowKey) => boolean,
  active: RowKey | null,
): RowKey | undefined {
  for (const section of sections) {
    const branch = sectionKey(section)
    if (branch === active) return branch
    for (const notes of section.strips) {
      const strip = stripKey(notes)
      if (strip !== active && !notes.some(({ id }) => id === active)) continue
      if (!isOpen(branch)) return branch
      return isOpen(strip) ? (active ?? strip) : strip
    }
  }
  const [first] = sections
  return first && sectionKey(first)
}

import { useEffect, useState } from 'react'
import type { OutlineSection } from './buildOutline.ts'
import { type RowKey, sectionKey, stripKey } from './rowKeys.ts'

/** A wall with more stickies than this opens closed, so that only what is looked into is drawn. */
const OPEN_AT_ONCE = 400

export interface OpenRows {
  isOpen(row: RowKey): boolean
  toggle(row: RowKey, open: boolean): void
}

/** Which frames and strips are open. The ones around the row the keyboard is on open by themselves. */
export function useOpenRows(sections: readonly OutlineSection[], active: RowKey | null): OpenRows {
  const [toggled, setToggled] = useState<ReadonlyMap<RowKey, boolean>>(new Map())
  const count = sections.reduce((sum, { strips }) => sum + strips.reduce((all, strip) => all + strip.length, 0), 0)
  const around = active === null ? null : rowsAround(sections, active)

  useEffect(() => {
    const rows = around?.split('\n') ?? []
    if (rows.length > 0) setToggled((before) => new Map([...before, ...rows.map((row) => [row, true] as const)]))
  }, [around])

  return {
    isOpen: (row) => toggled.get(row) ?? count <= OPEN_AT_ONCE,
    toggle: (row, open) => setToggled((before) => new Map(before).set(row, open)),
  }
}

/** The rows that must be open for a note's row to be in sight, one a line; null where it is no note's. */
function rowsAround(sections: readonly OutlineSection[], active: RowKey): string | null {
  for (const section of sections) {
    const strip = section.strips.find((notes) => notes.some(({ id }) => id === active))
    if (strip) return [sectionKey(section), stripKey(strip)].join('\n')
  }
  return null
}

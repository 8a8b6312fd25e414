const KINDS = ['event', 'command', 'read-model', 'hotspot'] as const
const WORDS = [
  'Order placed',
  'Reserve the table',
  'Open orders',
  'Who pays for this?',
  'Parcel handed over',
  'Refund asked',
]

export const PITCH = 180
export const SIZE = 160

export interface Grid {
  readonly notes: number
  readonly columns: number
  readonly rows: number
  /** Board units, from 0, 0. */
  readonly width: number
  readonly height: number
}

export function gridOf(notes: number): Grid {
  const columns = Math.ceil(Math.sqrt(notes * 1.6))
  const rows = Math.ceil(notes / columns)
  return { notes, columns, rows, width: columns * PITCH - (PITCH - SIZE), height: rows * PITCH - (PITCH - SIZE) }
}

export const idAt = (index: number): string => `n${index}`

/** A board file of so many stickies in rows, each with a text of its own. */
export function gridWall({ notes, columns }: Grid): object {
  return {
    ...{ format: 'wallstorm.board', version: 1, title: `${notes} stickies`, level: 'big-picture' },
    notes: Array.from({ length: notes }, (_, index) => ({
      id: idAt(index),
      kind: KINDS[(index * 7) % KINDS.length],
      text: `${WORDS[(index * 5) % WORDS.length]} ${index}`,
      x: (index % columns) * PITCH,
      y: Math.floor(index / columns) * PITCH,
    })),
  }
}

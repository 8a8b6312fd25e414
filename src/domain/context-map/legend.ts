import { badgeSegments } from './badge.ts'
import type { ContextMap } from './ContextMap.ts'
import { MARKS, type Mark, relationshipMarks } from './relationshipMarks.ts'
import { textWidth } from './textWidth.ts'

export const LEGEND_STYLE = { sizePx: 11.5 } as const
export const LEGEND_ROW = 28

const GAP = 22

export type LegendEntry =
  | { readonly mark: Mark; readonly isEnd: boolean }
  | { readonly line: 'undeclared' | 'mud'; readonly words: string }

export interface PlacedLegendEntry {
  readonly entry: LegendEntry
  readonly x: number
  readonly y: number
  /** Where its words start, from x. */
  readonly wordsX: number
  readonly words: string
}

export interface Legend {
  readonly height: number
  readonly entries: readonly PlacedLegendEntry[]
}

/** Explains the abbreviations and lines this map uses, in rows at most `widthPx` wide; 0 high where it uses none. */
export function legendOf(map: ContextMap, widthPx: number): Legend {
  let x = 0
  let row = 0
  const entries = entriesOf(map).map((entry): PlacedLegendEntry => {
    const words = 'mark' in entry ? entry.mark.words : entry.words
    const wordsX = ('mark' in entry ? (badgeSegments([entry.mark])[0]?.width ?? 0) : 30) + 7
    const width = wordsX + textWidth(words, LEGEND_STYLE.sizePx)
    if (x > 0 && x + width > widthPx) {
      x = 0
      row += 1
    }
    const placed = { entry, x, y: row * LEGEND_ROW, wordsX, words }
    x += width + GAP
    return placed
  })
  return { height: entries.length === 0 ? 0 : (row + 1) * LEGEND_ROW, entries }
}

function entriesOf({ contexts, relationships }: ContextMap): LegendEntry[] {
  const used = new Set<Mark>()
  const ends = new Set<Mark>()
  for (const relationship of relationships) {
    for (const marks of Object.values(relationshipMarks(relationship))) {
      for (const mark of marks) used.add(mark)
      if (marks[0]) ends.add(marks[0])
    }
  }
  const undeclared = relationships.some(({ declared }) => !declared)
  return [
    ...MARKS.filter((mark) => used.has(mark)).map((mark) => ({ mark, isEnd: ends.has(mark) })),
    ...(contexts.some(({ bigBallOfMud }) => bigBallOfMud) ? [{ line: 'mud', words: 'big ball of mud' } as const] : []),
    ...(undeclared ? [{ line: 'undeclared', words: 'not declared yet' } as const] : []),
  ]
}

import type { OutlineCommand } from './outlineCommand.ts'

type Direction = Extract<OutlineCommand, { do: 'go' }>['to']

/** The row that a step leads to, among those in sight; null at the ends. */
export function rowBeside(tree: HTMLElement, row: HTMLElement, to: Direction): HTMLElement | null {
  if (to === 'out') return row.parentElement?.closest<HTMLElement>('[role="treeitem"]') ?? null
  const rows = rowsOf(tree)
  if (to === 'first') return rows[0] ?? null
  if (to === 'last') return rows.at(-1) ?? null
  const here = rows.indexOf(row)
  return (to === 'previous' ? rows[here - 1] : rows[here + 1]) ?? null
}

/** The rows in sight, from top to bottom. */
export function rowsOf(tree: HTMLElement): readonly HTMLElement[] {
  return [...tree.querySelectorAll<HTMLElement>('[role="treeitem"]')]
}

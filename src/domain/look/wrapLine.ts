import { graphemesOf, type Piece } from './pieces.ts'

/** Width of a text at font size 1. */
export type Measure = (text: string, bold: boolean) => number

/**
 * Breaks one line into as many as it needs at this width (in font sizes). A piece wider than a line is cut between
 * characters where `cuts` allows it; else there is no way to wrap, and the answer is undefined.
 */
export function wrapLine(
  pieces: readonly Piece[],
  width: number,
  bold: boolean,
  measure: Measure,
  cuts: boolean,
): readonly string[] | undefined {
  const space = measure(' ', bold)
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const { text, spaced } of pieces) {
    const own = measure(text, bold)
    const gap = line !== '' && spaced ? space : 0
    if (used + gap + own <= width) {
      line += (gap > 0 ? ' ' : '') + text
      used += gap + own
      continue
    }
    if (line !== '') lines.push(line)
    if (own > width && !cuts) return undefined
    const parts = own > width ? cut(text, width, bold, measure) : [text]
    lines.push(...parts.slice(0, -1))
    line = parts.at(-1) ?? ''
    used = measure(line, bold)
  }
  if (line !== '') lines.push(line)
  return lines
}

function cut(word: string, width: number, bold: boolean, measure: Measure): readonly string[] {
  const parts: string[] = []
  let part = ''
  for (const grapheme of graphemesOf(word)) {
    if (part !== '' && measure(part + grapheme, bold) > width) {
      parts.push(part)
      part = ''
    }
    part += grapheme
  }
  return [...parts, part]
}

/** Shortened until it ends in an ellipsis within this width (in font sizes). */
export function elide(line: string, width: number, bold: boolean, measure: Measure): string {
  const letters = [...graphemesOf(line)]
  while (letters.length > 0 && measure(`${letters.join('').trimEnd()}…`, bold) > width) letters.pop()
  return `${letters.join('').trimEnd()}…`
}

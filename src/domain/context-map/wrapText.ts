import { splitGraphemes, textWidth } from './textWidth.ts'

export interface TextStyle {
  readonly sizePx: number
  readonly bold?: boolean
}

/** No line of the picture holds more; a longer text is not even measured. */
const LONGEST = 400

/** The text on one line at most `widthPx` wide, cut with an ellipsis where it is longer. */
export function shorten(text: string, widthPx: number, { sizePx, bold }: TextStyle): string {
  if (text.length <= LONGEST && textWidth(text, sizePx, bold) <= widthPx) return text
  let kept = ''
  for (const grapheme of splitGraphemes(text.slice(0, LONGEST))) {
    if (kept !== '' && textWidth(`${kept}${grapheme}…`, sizePx, bold) > widthPx) break
    kept += grapheme
  }
  return `${kept.trimEnd()}…`
}

/** Breaks at spaces into lines at most `widthPx` wide; the last of `maxLines` takes the rest, shortened. */
export function wrapText(text: string, widthPx: number, maxLines: number, style: TextStyle): string[] {
  const words = text.slice(0, LONGEST).split(' ')
  const lines: string[] = []
  let line = words[0] ?? ''
  for (const [index, word] of words.entries()) {
    if (index === 0) continue
    const longer = `${line} ${word}`
    if (textWidth(longer, style.sizePx, style.bold) <= widthPx) {
      line = longer
    } else if (lines.length === maxLines - 1) {
      line = [line, ...words.slice(index)].join(' ')
      break
    } else {
      lines.push(line)
      line = word
    }
  }
  return [...lines, line].map((each) => shorten(each, widthPx, style))
}

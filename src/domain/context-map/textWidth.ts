const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}\uFF00-\uFFEF]/u
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** What a person sees as single characters. */
export function splitGraphemes(text: string): string[] {
  return Array.from(graphemes.segment(text), ({ segment }) => segment)
}

/**
 * Estimated width in CSS pixels of a line in a sans-serif face, a little generous, because the picture is laid out where no
 * fonts are and shown wherever it goes.
 */
export function textWidth(text: string, fontSizePx: number, bold = false): number {
  const ems = splitGraphemes(text).reduce((sum, grapheme) => sum + emsOf(grapheme), 0)
  return Math.ceil(ems * fontSizePx * (bold ? 1.07 : 1))
}

function emsOf(grapheme: string): number {
  if (WIDE.test(grapheme) && !/^[\d#*]$/.test(grapheme)) return 1.1
  if (/^[ijl|!.,:;'`]$/.test(grapheme)) return 0.28
  if (/^[ftrI()[\]{}/\\\- ]$/.test(grapheme)) return 0.36
  if (/^[mwMW@%]$/.test(grapheme)) return 0.92
  if (/^[A-Z&#_+=<>~]$/.test(grapheme)) return 0.7
  if (/^[\x20-\x7e]/.test(grapheme)) return 0.57
  return 0.68
}

/** What a line is broken into: the text and whether a space stands before it. */
export interface Piece {
  readonly text: string
  readonly spaced: boolean
}

/** Scripts that are written without spaces. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

const words = new Intl.Segmenter(undefined, { granularity: 'word' })
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** Where a line may be broken: at spaces, and between the words of scripts written without them. */
export function piecesOf(line: string): readonly Piece[] {
  return line
    .split(/\s+/u)
    .filter((word) => word !== '')
    .flatMap((word) => (UNSPACED.test(word) ? unspaced(word) : [{ text: word, spaced: true }]))
}

/** Marks that are not words stay with the word before them. */
function unspaced(word: string): Piece[] {
  const pieces: { text: string; spaced: boolean }[] = []
  for (const { segment, isWordLike } of words.segment(word)) {
    const last = pieces.at(-1)
    if (last && !isWordLike) last.text += segment
    else pieces.push({ text: segment, spaced: pieces.length === 0 })
  }
  return pieces
}

/** User-perceived characters, so that an emoji or a Devanagari syllable is never cut in two. */
export function graphemesOf(text: string): readonly string[] {
  return Array.from(graphemes.segment(text), ({ segment }) => segment)
}

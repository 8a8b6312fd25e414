/** Words of a sticky in MDX, as one line: every character that could be markup or code is written as its number. */
export function mdx(words: string): string {
  return words
    .replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/[^\p{L}\p{M}\p{N} .,“”’\uFFFD]|^\d+(?=[.)])/gu, (found) =>
      Array.from(found, (letter) => `&#${letter.codePointAt(0)};`).join(''),
    )
    .trim()
}

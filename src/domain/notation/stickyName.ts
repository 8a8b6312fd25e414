/** Control, bidi and zero-width characters, U+200D too; U+2028 and U+2029 are white space, not line ends. */
const DROPPED = /[\p{Cc}\p{Cf}]/gu

const LINE_END = /\r\n|\r|\n/

/** What cleaning leaves as it is: most lines, in no time. */
const CLEAN = /^(?:[!-~]+(?: [!-~]+)*)?$/

/**
 * The name a sticky gives: its first line that is not blank, NFKC, invisible characters dropped, white space collapsed
 * and trimmed. Empty where there is none (design §5).
 */
export function stickyName(text: string): string {
  for (const line of text.split(LINE_END)) {
    const name = clean(line)
    if (name !== '') return name
  }
  return ''
}

/** All lines that are not blank, cleaned like the name, which is the first of them. */
export function stickyLines(text: string): readonly string[] {
  return text
    .split(LINE_END)
    .map(clean)
    .filter((line) => line !== '')
}

function clean(line: string): string {
  if (CLEAN.test(line)) return line
  return line.normalize('NFKC').replace(/\s+/gu, ' ').replace(DROPPED, '').replace(/\s+/gu, ' ').trim()
}

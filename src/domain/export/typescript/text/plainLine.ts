/** Somebody's words on one line, without what could be invisible or turn the reading direction. */
export function plainLine(text: string): string {
  if (PLAIN.test(text)) return text
  return text
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .trim()
}

/** Printable ASCII, its words one space apart: most of what is written. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/

/** Letters and digits of any script, and the punctuation that means nothing to Mermaid, Markdown or HTML. */
const PLAIN = /^[\p{L}\p{M}\p{N} ,]$/u

/**
 * Text as it may stand in a quoted Mermaid label: everything else becomes a character reference, so that neither the
 * diagram's grammar nor the Markdown and HTML inside labels sees it.
 */
export function mermaidText(text: string): string {
  return Array.from(text, (character) => (PLAIN.test(character) ? character : `#${codeOf(character)};`)).join('')
}

/** A control character or line end is a space, half a surrogate pair U+FFFD. */
function codeOf(character: string): number {
  if (/[\p{Cc}\u2028\u2029]/u.test(character)) return 0x20
  return /\p{Cs}/u.test(character) ? 0xfffd : (character.codePointAt(0) ?? 0x20)
}

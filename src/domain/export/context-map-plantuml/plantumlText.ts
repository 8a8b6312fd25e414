/** Letters and digits of any script, and the punctuation that means nothing to PlantUML's preprocessor or its Creole. */
const PLAIN = /^[\p{L}\p{M}\p{N} ,]$/u

/**
 * Text as it may stand in a quoted PlantUML name or in a title: everything else becomes `<U+…>`, so that no name can start
 * a directive, call a preprocessor function, or name a file.
 */
export function plantumlText(text: string): string {
  return Array.from(text, (character) => {
    if (PLAIN.test(character)) return character
    if (/[\p{Cc}\u2028\u2029]/u.test(character)) return ' '
    const code = /\p{Cs}/u.test(character) ? 0xfffd : (character.codePointAt(0) ?? 0x20)
    return code > 0xffff ? character : `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`
  }).join('')
}

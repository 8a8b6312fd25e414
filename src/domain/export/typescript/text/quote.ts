/** A string literal of TypeScript: in single quotes unless that costs escapes; nothing in it can end it or hide in it. */
export function quote(text: string): string {
  if (PLAIN.test(text)) return `'${text}'`
  const mark = text.includes("'") && !text.includes('"') ? '"' : "'"
  const escaped = text.replace(SPECIAL, (character) =>
    character === mark ? `\\${mark}` : character === '"' || character === "'" ? character : escapeOf(character),
  )
  return mark + escaped + mark
}

/** Printable ASCII that needs no escape. */
const PLAIN = /^[ !#-&(-[\]-~]*$/

/** Quotes, backslash, line ends of any kind, invisible and bidi characters, lone surrogates. */
const SPECIAL = /['"\\\p{Cc}\p{Cf}\u2028\u2029]|\p{Cs}/gu

const SHORT: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }

function escapeOf(character: string): string {
  const codes = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index))
  return SHORT[character] ?? codes.map((code) => `\\u${code.toString(16).padStart(4, '0')}`).join('')
}

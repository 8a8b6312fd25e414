import fc from 'fast-check'

/** Characters that names and grammars stumble over: invisible, bidi, joined, half, reserved in JSON, code or grammars. */
const TRAPS = [
  ...'\n\r\t\u0000\u200B\u200D\u202E\u2028\uFEFF\uFFFD"“”\'`$\\/<>|=:;,?[](){}',
  '\uD800',
  '🚚',
  'e\u0301',
  '订',
  'ß',
  '①',
]

const character = fc.oneof(
  fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCodePoint(code)),
  fc.constantFrom(...TRAPS),
  fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code)),
)

/** Any text at all, lone surrogates too; quicker to set up than `fc.string({ unit: 'binary' })`. */
export function anyText({ minLength = 0, maxLength = 16 } = {}): fc.Arbitrary<string> {
  return fc.array(character, { minLength, maxLength }).map((characters) => characters.join(''))
}

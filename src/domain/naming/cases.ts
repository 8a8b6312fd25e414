import { rememberByText } from './rememberByText.ts'
import { isAscii, transliterate } from './transliterate.ts'

/** Code points of a name that count; the rest stays in the words, not in the code. */
const NAME_LENGTH = 80

/** Where an acronym or a digit ends and the next word begins: `HTTPServer`, `orderPlaced`, `item2Go`. */
const HUMPS = /[A-Z]+(?![a-z])[0-9]*|[A-Z]?[a-z]+[0-9]*|[0-9]+[a-z]*/g

/** The words of a name or of an identifier, in ASCII letters and digits, whatever script it is written in. */
export function wordsOf(name: string): readonly string[] {
  return plainWordsOf(name) ?? wordsIn(transliterate(Array.from(name.normalize('NFKC')).slice(0, NAME_LENGTH).join('')))
}

/** Without the tables of transliteration, which come later than the first names. */
const plainWordsOf = rememberByText((name) => (name.length <= NAME_LENGTH && isAscii(name) ? wordsIn(name) : undefined))

function wordsIn(name: string): readonly string[] {
  return name.replace(/(?<=[A-Za-z])['`](?=[A-Za-z])/g, '').match(HUMPS) ?? []
}

/** `order placed` → `OrderPlaced`. Empty where the name has no letter and no digit in any script. */
export function pascalCase(name: string): string {
  return plainPascalCase(name) ?? wordsOf(name).map(capitalised).join('')
}

const plainPascalCase = rememberByText((name) => plainWordsOf(name)?.map(capitalised).join(''))

/** `Order Placed` → `orderPlaced`. */
export function camelCase(name: string): string {
  return wordsOf(name)
    .map((word, index) => (index === 0 ? word.toLowerCase() : capitalised(word)))
    .join('')
}

/** `Order Placed` → `order-placed`, for files and folders. */
export function kebabCase(name: string): string {
  return wordsOf(name)
    .map((word) => word.toLowerCase())
    .join('-')
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()
}

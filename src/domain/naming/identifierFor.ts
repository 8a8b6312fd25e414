import { pascalCase } from './cases.ts'
import { isReserved } from './reserved.ts'

/** Characters of an identifier, so that a path made of several still fits every file system. */
const IDENTIFIER_LENGTH = 80

/**
 * The identifier that a name asks for, in Pascal case: ASCII, legal, not reserved, never empty. `kind` ("event",
 * "read-model", "context") helps where the words do not; `id` where there are none (`UnnamedAggregate_a1`).
 */
export function identifierFor(name: string, kind: string, id: string): string {
  const prefix = pascalCase(kind)
  if (name.trim() === '') return `Unnamed${prefix}_${idSuffix(id)}`
  const words = pascalCase(name).slice(0, IDENTIFIER_LENGTH)
  if (words === '') return `${prefix}_${idSuffix(id)}`
  if (/^[0-9]/.test(words)) return prefix + words
  return isReserved(words) ? words + prefix : words
}

/** What a sticky without (readable) words was called: no choice of anybody's, and outlived once it has some. */
export function isPlaceholder(identifier: string, kind: string, id: string): boolean {
  return identifier === identifierFor('', kind, id) || identifier === identifierFor('…', kind, id)
}

/** Whether a name from the registry may stand in code as it is. */
export function isLegalIdentifier(identifier: string): boolean {
  return (
    /^[A-Za-z][A-Za-z0-9_]*$/.test(identifier) && identifier.length <= 2 * IDENTIFIER_LENGTH && !isReserved(identifier)
  )
}

/** What makes two identifiers clash: equal in kebab case but for the hyphens, so that no two of their files meet. */
export function identifierKey(identifier: string): string {
  return identifier.toLowerCase().replaceAll('_', '')
}

/** A few letters and digits that stand for a note: its id where that is short, else a hash of it. */
export function idSuffix(id: string, attempt = 0): string {
  if (attempt === 0 && /^[A-Za-z0-9]{1,8}$/.test(id)) return id
  return hash(attempt === 0 ? id : `${id} ${attempt}`)
}

/** FNV-1a over the UTF-16 units, 32 bits in base 36. */
function hash(text: string): string {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  }
  return (value >>> 0).toString(36)
}

import { isKnownWord } from './forms.ts'

/** The words of a name, letters only, apostrophes and hyphens kept inside. */
export function wordsIn(name: string): readonly string[] {
  return name.match(/[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu) ?? []
}

/**
 * Whether a name is English beyond doubt: ASCII letters only, and more than half of its words on our lists. Rules about
 * grammar are silent for everything else.
 */
export function isEnglish(name: string): boolean {
  const words = wordsIn(name)
  if (words.some((word) => /[^A-Za-z'’-]/.test(word))) return false
  return words.filter(isKnownWord).length * 2 > words.length
}

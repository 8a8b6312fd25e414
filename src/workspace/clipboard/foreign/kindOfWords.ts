import { isBaseVerb, isPast } from '../../../domain/lint/english/forms.ts'
import type { NoteKind } from '../../../domain/notation/kinds.ts'
import { stickyName } from '../../../domain/notation/stickyName.ts'

/** The kind that (English) words sound like; undefined where they sound like none. */
export function kindOfWords(text: string): NoteKind | undefined {
  const name = stickyName(text)
  if (/^(?:whenever|when|if)\b/i.test(name)) return 'policy'
  if (/\?$/.test(name)) return 'hotspot'
  if (/^[^=<>!]+ = \S/.test(name)) return 'definition'
  const words = name.split(/[^\p{L}-]+/u).filter((word) => word !== '')
  if (words.length < 2) return undefined
  if (isPast(words.at(-1) ?? '')) return 'event'
  return isBaseVerb(words[0] ?? '') ? 'command' : undefined
}

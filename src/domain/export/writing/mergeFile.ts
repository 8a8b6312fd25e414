import { isSameText } from '../lineEnds.ts'
import { mergeJson } from './mergeJson.ts'
import { hasMarkers, mergeText, withoutMarkers } from './mergeText.ts'

export interface MergedFile {
  readonly text: string
  readonly conflict: boolean
  /** Whether what was generated now is in the text: it is then what the next merge starts from. */
  readonly isTaken: boolean
}

/**
 * Merges one person-owned file, JSON by key and anything else by line. A text that still holds conflict markers waits for
 * a person and is left as it is, unless it was this very merge that marked it.
 */
export function mergeFile(path: string, yours: string, base: string, generated: string): MergedFile {
  const original = withoutMarkers(yours)
  const merged =
    (path.endsWith('.json') && mergeJson(original, base, generated)) || mergeText(original, base, generated)
  if (!hasMarkers(yours) || isSameText(merged.text, yours)) return { ...merged, isTaken: true }
  return { text: yours, conflict: true, isTaken: false }
}

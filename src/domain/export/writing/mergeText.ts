import { diff3Merge } from 'node-diff3'
import { plainEnds, withEndsOf } from '../lineEnds.ts'
import { mergeNames } from './mergeNames.ts'

export interface MergedText {
  readonly text: string
  /** The text holds conflict markers for a person to resolve. */
  readonly conflict: boolean
}

interface Region {
  readonly ok?: readonly string[]
  readonly conflict?: { readonly a: readonly string[]; readonly o: readonly string[]; readonly b: readonly string[] }
}

const YOURS = '<<<<<<< yours'
const BEFORE = '||||||| generated before'
const BETWEEN = '======='
const NOW = '>>>>>>> generated now'

/**
 * Joins a person's text and a newly generated one, by line, against the text generated last. Both changes are kept; where
 * they meet and the wall changed no more than names, these change in the person's lines; else both stand between conflict
 * markers. The person's line ends stay.
 */
export function mergeText(yours: string, base: string, generated: string): MergedText {
  const lines = (text: string) => plainEnds(text).split('\n')
  const regions: readonly Region[] = diff3Merge(lines(yours), lines(base), lines(generated), {
    excludeFalseConflicts: true,
  })
  let conflict = false
  const merged = regions.flatMap(({ ok = [], conflict: meeting }): readonly string[] => {
    if (!meeting) return ok
    const { a, o, b } = meeting
    const renamed = mergeNames(a, o, b)
    if (renamed) return renamed
    conflict = true
    return [YOURS, ...a, BEFORE, ...o, BETWEEN, ...b, NOW]
  })
  return { text: withEndsOf(yours, merged.join('\n')), conflict }
}

/** A conflict of an earlier export that nobody resolved. */
export function hasMarkers(text: string): boolean {
  return /^<<<<<<< yours\r?$/m.test(text)
}

/** The person's text as it was before its conflicts were marked. */
export function withoutMarkers(text: string): string {
  let isTheirs = false
  const lines = text.split('\n').filter((line) => {
    const mark = line.replace(/\r$/, '')
    if (mark === BEFORE) isTheirs = true
    if (mark === YOURS || mark === NOW) {
      isTheirs = false
      return false
    }
    return !isTheirs
  })
  return lines.join('\n')
}

import { mergeDiff3 } from 'node-diff3'

export interface MergedText {
  readonly text: string
  /** The text holds conflict markers for a person to resolve. */
  readonly conflict: boolean
}

/**
 * Joins a person's text and a newly generated one, by line, against the text generated last. Both changes are kept; where
 * they meet, both stand between conflict markers. The person's line ends stay.
 */
export function mergeText(yours: string, base: string, generated: string): MergedText {
  const lines = (text: string) => text.replaceAll('\r\n', '\n').split('\n')
  const { conflict, result } = mergeDiff3(lines(yours), lines(base), lines(generated), {
    label: { a: 'yours', o: 'generated before', b: 'generated now' },
  })
  return { text: result.join(yours.includes('\r\n') ? '\r\n' : '\n'), conflict: conflict || hasMarkers(yours) }
}

/** A conflict of an earlier export that nobody resolved. */
function hasMarkers(text: string): boolean {
  return /^<<<<<<< yours$/m.test(text)
}

/** First and last line, from 1, of each conflict that a merge left in a text. */
export function conflictRanges(text: string): readonly (readonly [number, number])[] {
  const ranges: [number, number][] = []
  let start = 0
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line === '<<<<<<< yours') start = index + 1
    if (line === '>>>>>>> generated now' && start > 0) {
      ranges.push([start, index + 1])
      start = 0
    }
  }
  return ranges
}

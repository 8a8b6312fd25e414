import { expect, it } from 'vitest'
import { mergeText } from '../../../src/domain/export/writing/mergeText.ts'
import { conflictRanges } from '../../../src/panels/code/conflictRanges.ts'

it('finds the conflicts that a merge leaves, whatever the line ends', () => {
  const { text } = mergeText('a\nmine\nb\nc\nhere\n', 'a\nold\nb\nc\nthere\n', 'a\nnew\nb\nc\neverywhere\n')
  const lines = text.split('\n')
  const ranges = conflictRanges(text)
  expect(ranges).toHaveLength(2)
  for (const [first, last] of ranges) {
    expect(lines[first - 1]).toBe('<<<<<<< yours')
    expect(lines[last - 1]).toBe('>>>>>>> generated now')
  }
  expect(conflictRanges(text.replaceAll('\n', '\r\n'))).toEqual(ranges)
  expect(conflictRanges('no conflict\n')).toEqual([])
})

import { describe, expect, it } from 'vitest'
import { agoOf } from '../../../src/panels/home/agoOf.ts'

const NOW = Date.UTC(2030, 5, 15, 12)
const MINUTE = 60_000

describe('how long ago', () => {
  it.each([
    [10_000, 'just now'],
    [5 * MINUTE, '5 minutes ago'],
    [90 * MINUTE, '1 hour ago'],
    [26 * 60 * MINUTE, 'yesterday'],
    [-MINUTE, 'just now'],
  ])('says %i ms as "%s"', (passed, words) => {
    expect(agoOf(NOW - passed, NOW)).toBe(words)
  })

  it('says the date from a week on', () => {
    expect(agoOf(Date.UTC(2030, 5, 1, 12), NOW)).toBe('Jun 1, 2030')
  })
})

import { describe, expect, it } from 'vitest'
import { thinOut } from '../../../server/rooms/thinOut.ts'
import type { Version } from '../../../server/storage/BoardStore.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const NOW = 20_000 * DAY

describe('thinning out versions', () => {
  const hourly: readonly Version[] = Array.from({ length: 100 * 24 }, (_, n) => ({
    id: `v${n}`,
    at: NOW - (100 * 24 - n) * HOUR,
    name: null,
  }))
  const dropped = new Set(thinOut(hourly, NOW))
  const stay = hourly.filter((version) => !dropped.has(version))

  it('leaves every hour of the last two days', () => {
    expect(stay.filter(({ at }) => NOW - at <= 2 * DAY)).toHaveLength(48)
  })

  it('leaves the last version of each day for sixty days, and nothing older', () => {
    const old = stay.filter(({ at }) => NOW - at > 2 * DAY)
    expect(old).toHaveLength(58)
    expect(old.every(({ at }) => at % DAY === 23 * HOUR)).toBe(true)
  })

  it('never drops a named one before it is the 201st', () => {
    const named = Array.from({ length: 203 }, (_, n) => ({ id: `n${n}`, at: n, name: 'kept' }))
    expect(thinOut(named, NOW).map(({ id }) => id)).toEqual(['n0', 'n1', 'n2'])
  })
})

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

  it('leaves every hour of the last day', () => {
    expect(stay.filter(({ at }) => NOW - at <= DAY)).toHaveLength(24)
  })

  it('leaves the last version of each day for thirty days, and nothing older', () => {
    const old = stay.filter(({ at }) => NOW - at > DAY)
    expect(old).toHaveLength(29)
    expect(old.every(({ at }) => at % DAY === 23 * HOUR)).toBe(true)
  })

  it('never drops a named one before it is the 51st', () => {
    const named = Array.from({ length: 53 }, (_, n) => ({ id: `n${n}`, at: n, name: 'kept' }))
    expect(thinOut(named, NOW).map(({ id }) => id)).toEqual(['n0', 'n1', 'n2'])
  })
})

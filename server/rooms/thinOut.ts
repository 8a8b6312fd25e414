import type { Version } from '../storage/BoardStore.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const MAX_NAMED = 50

/**
 * The versions to drop: of those without a name all stay for a day, then the last of each day for thirty days; of the
 * named ones the newest 50 stay.
 */
export function thinOut(versions: readonly Version[], now: number): readonly Version[] {
  const named = versions.filter(({ name }) => name !== null)
  const old = versions.filter(({ name, at }) => name === null && now - at > DAY)
  const lastOfDay = new Map(old.map((version) => [Math.floor(version.at / DAY), version]))
  return [
    ...named.slice(0, -MAX_NAMED),
    ...old.filter((version) => now - version.at > 30 * DAY || lastOfDay.get(Math.floor(version.at / DAY)) !== version),
  ]
}

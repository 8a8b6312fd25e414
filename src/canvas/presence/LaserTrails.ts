import type { Point } from '../../domain/geometry/Rect.ts'
import type { LaserBeam } from '../../session/Session.ts'

/** How long a point glows. */
const GLOW_MS = 900

export interface LaserPoint extends Point {
  /** 1 when it is new, 0 when it is gone. */
  readonly glow: number
  /** Not joined to the point before. */
  readonly starts: boolean
}

interface Spot extends Point {
  readonly since: number
  readonly starts: boolean
}

/** The fading trails of laser pointers by their holders, mine and the peers'; board units, milliseconds. */
export class LaserTrails {
  readonly #spots = new Map<string, Spot[]>()
  /** How many points of its present stroke were taken from each beam. */
  readonly #taken = new Map<string, number>()

  add(holder: string, { x, y }: Point, now: number, starts: boolean): void {
    const spots = this.#spots.get(holder) ?? []
    spots.push({ x, y, since: now, starts })
    this.#spots.set(holder, spots)
  }

  /** Takes what is new of a beam; whoever stops pointing (null) begins another stroke next time. */
  hear(holder: string, beam: LaserBeam | null, now: number): void {
    const before = this.#taken.get(holder) ?? 0
    this.#taken.set(holder, beam?.count ?? 0)
    if (!beam) return
    const known = beam.count < before ? 0 : before
    const fresh = beam.points.slice(Math.max(0, beam.points.length - (beam.count - known)))
    for (const [at, point] of fresh.entries()) this.add(holder, point, now, known === 0 && at === 0)
  }

  /** What still glows, the newest last; forgets the rest. */
  glowing(now: number): ReadonlyMap<string, readonly LaserPoint[]> {
    const trails = new Map<string, readonly LaserPoint[]>()
    for (const [holder, spots] of this.#spots) {
      const kept = spots.filter(({ since }) => now - since < GLOW_MS)
      if (kept.length === 0) this.#spots.delete(holder)
      else this.#spots.set(holder, kept)
      const points = kept.map(({ x, y, since, starts }) => ({ x, y, starts, glow: 1 - (now - since) / GLOW_MS }))
      if (points.length > 0) trails.set(holder, points)
    }
    return trails
  }
}

import type { Id } from '../../domain/board/Board.ts'

/** The hit that one is at, and its place when one came to it. */
export interface Hit {
  readonly id: Id
  readonly place: number
}

/** The hit one step on, around the ends. From one that is no hit any more: what took its place, or stood before it. */
export function hitBeside(hits: readonly Id[], from: Hit | null, step: 1 | -1): Hit | null {
  const now = from ? hits.indexOf(from.id) : -1
  const place = now >= 0 ? now + step : (from?.place ?? 0) + Math.min(step, 0)
  const index = (place + hits.length) % hits.length
  const id = hits[index]
  return id === undefined ? null : { id, place: index }
}

/** “2 of 3”; only how many, where one is at none of them. */
export function hitWords(hits: readonly Id[], hit: Hit | null): string {
  if (hits.length === 0) return 'None'
  const place = hit ? hits.indexOf(hit.id) : -1
  return place >= 0 ? `${place + 1} of ${hits.length}` : `${hits.length} found`
}

import { getKind } from '../../notation/kinds.ts'
import type { StickyDraft } from './Sheet.ts'
import type { StripPlan } from './StripPlan.ts'

/** Board units between stickies of a strip, and between a strip and the one that it sets off: too far for a rule to attach. */
export const GAP = 20
const STEP = 100

/** A strip with its place: the left edge in board units, and its row. */
export interface OrderedStrip {
  readonly strip: StripPlan
  readonly x: number
  readonly row: number
}

/** The stickies of a strip from left to right. */
export function stickiesOf({ policy, actor, command, aggregate, events, rules }: StripPlan): readonly StickyDraft[] {
  return [policy?.sticky, actor, command, aggregate, ...events, ...rules].filter((sticky) => sticky !== undefined)
}

export function stripWidth(strip: StripPlan): number {
  return stickiesOf(strip).reduce((sum, { kind }) => sum + getKind(kind).width + GAP, -GAP)
}

/**
 * Time runs from left to right: a strip begins right of all that set it off, in the row of the last of them if that row ends
 * there. Of strips that set each other off in a circle, one begins first.
 */
export function orderStrips(strips: readonly StripPlan[]): readonly OrderedStrip[] {
  const causes = causesOf(strips)
  const starts = startsOf(strips, causes)
  const startOf = (strip: StripPlan) => starts.get(strip) ?? 0
  const endOf = (strip: StripPlan) => startOf(strip) + stripWidth(strip)

  const rows = new Map<StripPlan, number>()
  const lastOf: StripPlan[] = []
  for (const strip of strips.toSorted((a, b) => startOf(a) - startOf(b))) {
    const before = causes.get(strip)?.find((cause) => {
      const row = rows.get(cause)
      return row !== undefined && lastOf[row] === cause && endOf(cause) < startOf(strip)
    })
    const row = (before && rows.get(before)) ?? lastOf.length
    rows.set(strip, row)
    lastOf[row] = strip
  }
  return strips.map((strip) => ({ strip, x: startOf(strip), row: rows.get(strip) ?? 0 }))
}

type Causes = ReadonlyMap<StripPlan, readonly StripPlan[]>

/** What sets off each strip: an event of another one its policy, or a policy that stands elsewhere its command. */
function causesOf(strips: readonly StripPlan[]): Causes {
  const emitting = groupBy(strips, ({ events }) => events.flatMap(({ identifier }) => identifier ?? []))
  const issuing = groupBy(strips, ({ policy }) => policy?.issues ?? [])
  return new Map(
    strips.map((strip) => {
      const { policy, commandName } = strip
      const emitters = policy?.on.flatMap((event) => emitting.get(event) ?? []) ?? []
      const issuers = commandName === undefined ? [] : (issuing.get(commandName) ?? [])
      return [strip, [...new Set([...emitters, ...issuers])].filter((cause) => cause !== strip)]
    }),
  )
}

function groupBy(strips: readonly StripPlan[], keysOf: (strip: StripPlan) => readonly string[]) {
  const groups = new Map<string, StripPlan[]>()
  for (const strip of strips)
    for (const key of keysOf(strip)) {
      const group = groups.get(key)
      if (group) group.push(strip)
      else groups.set(key, [strip])
    }
  return groups
}

/** The left edges. A strip is open while its causes are looked at, and an open one counts as no cause: so circles end. */
function startsOf(strips: readonly StripPlan[], causes: Causes): ReadonlyMap<StripPlan, number> {
  const starts = new Map<StripPlan, number>()
  const open = new Set<StripPlan>()
  for (const first of strips) {
    const path = starts.has(first) ? [] : [first]
    for (let strip = path.at(-1); strip; strip = path.at(-1)) {
      open.add(strip)
      const before = causes.get(strip) ?? []
      const unknown = before.find((cause) => !starts.has(cause) && !open.has(cause))
      if (unknown) {
        path.push(unknown)
        continue
      }
      const ends = before.map((cause) => (starts.get(cause) ?? -Infinity) + stripWidth(cause) + STEP)
      starts.set(strip, Math.max(0, ...ends))
      open.delete(strip)
      path.pop()
    }
  }
  return starts
}

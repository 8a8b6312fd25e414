import type { CommandHandling } from './commandHandlings.ts'
import type { LinkIndex } from './LinkIndex.ts'

/**
 * Whether a command yields one of its events (true) or all of them (false): as its stickies say; where none does, an arrow
 * drawn to each of several says all. Undefined where nobody said, or its stickies disagree.
 */
export function isExclusive({ stickies, yields }: CommandHandling, links: LinkIndex): boolean | undefined {
  const [said, ...others] = new Set(stickies.flatMap((sticky) => sticky.yields ?? []))
  if (said !== undefined) return others.length > 0 ? undefined : said === 'one-of'
  if (yields.size < 2) return undefined
  const drawn = new Set(links.from(stickies, 'yields').flatMap(({ to, drawn }) => (drawn ? [to] : [])))
  return [...yields].every((event) => event.stickies.some((sticky) => drawn.has(sticky))) ? false : undefined
}

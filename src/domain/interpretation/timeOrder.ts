import type { LinkKind } from '../notation/links.ts'
import type { DrawnLinks } from './drawnLinks.ts'
import type { FindingDraft } from './FindingDraft.ts'
import { forwardFixes } from './fixes/forwardFixes.ts'
import type { ResolvedLink } from './resolveLinks.ts'
import { called } from './Sticky.ts'
import type { Yardstick } from './Yardstick.ts'

/** Links in which one happens before the other; what attaches to a command may stand on either side of it. */
const FLOW: ReadonlySet<LinkKind> = new Set(['targets', 'yields', 'triggers', 'issues', 'feeds'])

/** Rule 10, L24: time runs left to right. A cause is right of its effect when both its edges are. */
export function findTimeBackwards(
  links: readonly ResolvedLink[],
  drawn: DrawnLinks,
  yardstick: Yardstick,
): readonly FindingDraft[] {
  const arrows = new Map(drawn.links.map((arrow) => [JSON.stringify([arrow.from.id, arrow.to.id]), arrow]))
  return links.flatMap((link) => {
    const { from, to, kind } = link
    const [cause, effect] = [from.rect, to.rect]
    const backwards =
      FLOW.has(kind) &&
      yardstick.moreThan(cause.x, effect.x) &&
      yardstick.moreThan(cause.x + cause.width, effect.x + effect.width)
    if (!backwards) return []
    return [
      {
        code: 'time-backwards',
        notes: [from.id, to.id],
        message: `${called(from)} leads to ${called(to)} but stands right of it; time runs from left to right.`,
        fixes: forwardFixes(link, arrows.get(JSON.stringify([from.id, to.id])), yardstick),
      },
    ]
  })
}

import type { Id, Link } from '../../board/Board.ts'
import { findLinkRule } from '../../notation/links.ts'
import type { FindingCode } from '../findings.ts'
import type { QuickFix } from '../model.ts'
import { called, type Sticky } from '../Sticky.ts'
import { fixId } from './fixId.ts'

/** More offers than this help nobody. */
const OFFERS = 6

/** Draws the link that position leaves undecided. */
export function linkingFix(code: FindingCode, from: Sticky, to: Sticky): QuickFix {
  return {
    label: `Link ${called(from)} to ${called(to)}`,
    operation: { type: 'add-links', links: [{ id: fixId(code, from.id, to.id), from: from.id, to: to.id }] },
  }
}

export function removingLinksFix(ids: readonly Id[]): QuickFix {
  return { label: 'Remove the arrow', operation: { type: 'delete', ids } }
}

/** For each command and each event: the arrow that says that it yields it. */
export function sayingWhichFixes(commands: readonly Sticky[], events: readonly Sticky[]): readonly QuickFix[] {
  if (commands.length * events.length > OFFERS) return []
  return commands.flatMap((command) => events.map((event) => linkingFix('command-event-open', command, event)))
}

/** Remove the arrow, or turn it round where the notation knows it that way. */
export function illegalLinkFixes(link: Link, from: Sticky | undefined, to: Sticky | undefined): readonly QuickFix[] {
  const removing = removingLinksFix([link.id])
  const reverse = from && to ? findLinkRule(to.kind, from.kind) : undefined
  if (!reverse || reverse.shorthand) return [removing]
  const turned = { id: fixId('illegal-link', link.to, link.from), from: link.to, to: link.from }
  return [
    {
      label: 'Turn the arrow round',
      operation: {
        type: 'batch',
        operations: [
          { type: 'delete', ids: [link.id] },
          { type: 'add-links', links: [turned] },
        ],
      },
    },
    removing,
  ]
}

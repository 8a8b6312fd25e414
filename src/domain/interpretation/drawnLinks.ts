import type { Board, Id, Link } from '../board/Board.ts'
import { compareCodePoints } from '../board/compareCodePoints.ts'
import { findLinkRule, type LinkRule } from '../notation/links.ts'
import type { FindingDraft } from './FindingDraft.ts'
import { illegalLinkFixes } from './fixes/linkFixes.ts'
import { called, kindInWords, type Sticky, withArticle } from './Sticky.ts'

/** A drawn link that the notation knows. */
export interface DrawnLink {
  readonly id: Id
  readonly from: Sticky
  readonly to: Sticky
  readonly rule: LinkRule
}

export interface DrawnLinks {
  /** One a pair, shorthands too, in code-point order of their ids. */
  readonly links: readonly DrawnLink[]
  /** Somebody said that these two must not be joined, either way round. */
  readonly isRejected: (a: Id, b: Id) => boolean
  readonly findings: readonly FindingDraft[]
}

/** What people drew: links the notation knows, pairs they rejected, and a finding for everything else (design §2). */
export function readDrawnLinks(board: Board, stickies: ReadonlyMap<Id, Sticky>): DrawnLinks {
  const links = new Map<string, DrawnLink>()
  const rejected = new Map<Id, Set<Id>>()
  const findings: FindingDraft[] = []
  for (const link of [...board.links.values()].sort((a, b) => compareCodePoints(a.id, b.id))) {
    if (link.rejected) {
      rejected.set(link.from, (rejected.get(link.from) ?? new Set()).add(link.to))
      continue
    }
    const [from, to] = [stickies.get(link.from), stickies.get(link.to)]
    const rule = from && to && from !== to ? findLinkRule(from.kind, to.kind) : undefined
    if (!from || !to || !rule) {
      findings.push(illegal(link, from, to))
      continue
    }
    const key = JSON.stringify([from.id, to.id])
    if (links.has(key)) continue
    links.set(key, { id: link.id, from, to, rule })
  }
  const isRejected = (a: Id, b: Id) => rejected.get(a)?.has(b) === true || rejected.get(b)?.has(a) === true
  return { links: [...links.values()], isRejected, findings }
}

function illegal(link: Link, from: Sticky | undefined, to: Sticky | undefined): FindingDraft {
  return {
    code: 'illegal-link',
    notes: [...[from, to].flatMap((end) => end?.id ?? [])],
    message: whyIllegal(from, to),
    fixes: illegalLinkFixes(link, from, to),
  }
}

function whyIllegal(from: Sticky | undefined, to: Sticky | undefined): string {
  if (!from || !to) return 'An arrow does not join two stickies.'
  if (from === to) return `An arrow leads from ${called(from)} back to itself.`
  const [cause, effect] = [kindInWords(from.kind), kindInWords(to.kind)]
  return `An arrow from ${called(from)} to ${called(to)} has no meaning: ${withArticle(cause)} does not lead to ${withArticle(effect)}.`
}

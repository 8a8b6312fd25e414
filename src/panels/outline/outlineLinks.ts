import type { Board, Id } from '../../domain/board/Board.ts'
import type { ModelLink } from '../../domain/interpretation/model.ts'
import { stickyName } from '../../domain/interpretation/sticky-text/stickyName.ts'

interface Way {
  readonly verb: string
  readonly to: Id
}

/**
 * Where a note leads, in words: "yields Order Placed"; an arrow that means nothing "leads to" its end. The words are made
 * when they are asked for, so that a large wall costs only what is shown of it.
 */
export function outlineLinks(board: Board, links: readonly ModelLink[]): (from: Id) => readonly string[] {
  const ways = new Map<Id, Way[]>()
  const add = (from: Id, way: Way) => {
    const others = ways.get(from)
    if (others) others.push(way)
    else ways.set(from, [way])
  }
  for (const { from, to, kind } of links) add(from, { verb: kind, to })
  for (const { from, to, rejected } of board.links.values()) {
    if (!rejected && !ways.get(from)?.some((way) => way.to === to)) add(from, { verb: 'leads to', to })
  }
  return (from) =>
    (ways.get(from) ?? []).flatMap(({ verb, to }) => {
      const target = board.notes.get(to)
      return target ? `${verb} ${stickyName(target.text) || 'an unnamed sticky'}` : []
    })
}

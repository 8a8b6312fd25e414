import type { Board, Id } from '../../domain/board/Board.ts'
import type { ModelLink } from '../../domain/interpretation/model.ts'
import { stickyName } from '../../domain/interpretation/sticky-text/stickyName.ts'

/** Where each note leads, in words: "yields Order Placed"; an arrow that means nothing "leads to" its end. */
export function outlineLinks(board: Board, links: readonly ModelLink[]): ReadonlyMap<Id, readonly string[]> {
  const words = new Map<Id, string[]>()
  const say = (from: Id, verb: string, to: Id) => {
    const target = board.notes.get(to)
    if (!target) return
    const sentence = `${verb} ${stickyName(target.text) || 'an unnamed sticky'}`
    words.set(from, [...(words.get(from) ?? []), sentence])
  }
  const read = new Set<string>()
  for (const { from, to, kind } of links) {
    read.add(`${from}>${to}`)
    say(from, kind, to)
  }
  for (const { from, to, rejected } of board.links.values()) {
    if (!rejected && !read.has(`${from}>${to}`)) say(from, 'leads to', to)
  }
  return words
}

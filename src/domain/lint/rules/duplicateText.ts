import type { Id } from '../../board/Board.ts'
import { commandsOf } from '../elements.ts'
import type { Joined } from '../fixes/mergedLinks.ts'
import { merging } from '../fixes/merging.ts'
import type { LintRule } from '../LintRule.ts'

/** Copies of an aggregate or an actor along the timeline are good practice; the same event, command or policy twice may not be. */
export const duplicateText: LintRule = function* ({ board, model }) {
  let joined: Joined | undefined
  for (const context of model.contexts) {
    for (const { name, notes } of [...context.events, ...commandsOf(context), ...context.policies]) {
      if (notes.length < 2) continue
      joined ??= { notes: board.notes, arrows: byNote(board.links.values()), links: byNote(model.links) }
      yield {
        code: 'duplicate-text',
        notes,
        message: `“${name}” is on the wall ${notes.length} times in ${inContext(context.name)}: the same thing twice, or two things?`,
        fixes: [merging(joined, notes)],
      }
    }
  }
}

function byNote<L extends { readonly from: Id; readonly to: Id }>(links: Iterable<L>): (id: Id) => readonly L[] {
  const all = new Map<Id, L[]>()
  for (const link of links) {
    for (const end of new Set([link.from, link.to])) {
      const known = all.get(end)
      if (known) known.push(link)
      else all.set(end, [link])
    }
  }
  return (id) => all.get(id) ?? []
}

function inContext(name: string): string {
  return name === '' ? 'one context' : `“${name}”`
}

import type { Board, Id, Link } from '../../board/Board.ts'
import { commandsOf } from '../elements.ts'
import { merging } from '../fixes/merging.ts'
import type { LintRule } from '../LintRule.ts'

/** Copies of an aggregate or an actor along the timeline are good practice; the same event, command or policy twice may not be. */
export const duplicateText: LintRule = function* ({ board, model }) {
  const linksOf = linksByNote(board)
  for (const context of model.contexts) {
    for (const { name, notes } of [...context.events, ...commandsOf(context), ...context.policies]) {
      if (notes.length < 2) continue
      yield {
        code: 'duplicate-text',
        notes,
        message: `“${name}” is on the wall ${notes.length} times in ${inContext(context.name)}: the same thing twice, or two things?`,
        fixes: [merging(board, linksOf, notes)],
      }
    }
  }
}

function linksByNote({ links }: Board): (id: Id) => readonly Link[] {
  const byNote = new Map<Id, Link[]>()
  for (const link of links.values()) {
    for (const end of new Set([link.from, link.to])) {
      const known = byNote.get(end)
      if (known) known.push(link)
      else byNote.set(end, [link])
    }
  }
  return (id) => byNote.get(id) ?? []
}

function inContext(name: string): string {
  return name === '' ? 'one context' : `“${name}”`
}

import { addingActor, addingBeside } from '../../interpretation/fixes/addingNote.ts'
import { commandsOf } from '../elements.ts'
import { stickyAt } from '../fixes/stickyAt.ts'
import type { LintRule } from '../LintRule.ts'

const ISSUING: ReadonlySet<string> = new Set(['initiates', 'issues', 'triggers'])

/** Somebody decides on a command, or a policy or the clock does. */
export const commandWithoutIssuer: LintRule = function* ({ board, model, yardstick }) {
  const undone = model.contexts
    .flatMap(({ policies }) => policies.flatMap(({ compensations = [] }) => compensations))
    .flatMap(({ commandNotes }) => commandNotes)
  const issued = new Set([...model.links.filter(({ kind }) => ISSUING.has(kind)).map(({ to }) => to), ...undone])
  for (const { name, notes } of model.contexts.flatMap(commandsOf)) {
    if (name === '' || notes.some((id) => issued.has(id))) continue
    yield {
      code: 'command-without-issuer',
      notes,
      message: `Who or what issues “${name}”? Put an actor at its corner, or a policy or a time on its left.`,
      fixes: stickyAt(board, notes).flatMap((sticky) => [
        {
          label: 'Add an actor',
          operation: { type: 'batch', operations: addingActor('command-without-issuer', sticky) },
        },
        addingBeside('command-without-issuer', ['policy'], 'left', sticky, yardstick),
      ]),
    }
  }
}

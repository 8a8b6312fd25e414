import { type Board, type Id, rectOf } from '../../board/Board.ts'
import { newNote } from '../../interpretation/fixes/addingNote.ts'
import { fixId } from '../../interpretation/fixes/fixId.ts'
import type { QuickFix } from '../../interpretation/model.ts'
import { getKind } from '../../notation/kinds.ts'
import { commandsOf } from '../elements.ts'
import type { LintRule } from '../LintRule.ts'

const ISSUING: ReadonlySet<string> = new Set(['initiates', 'issues', 'triggers'])

/** Somebody decides on a command, or a policy or the clock does. */
export const commandWithoutIssuer: LintRule = function* ({ board, model }) {
  const issued = new Set(model.links.filter(({ kind }) => ISSUING.has(kind)).map(({ to }) => to))
  for (const { name, notes } of model.contexts.flatMap(commandsOf)) {
    if (name === '' || notes.some((id) => issued.has(id))) continue
    yield {
      code: 'command-without-issuer',
      notes,
      message: `Who or what issues “${name}”? Put an actor at its corner, or a policy or a time on its left.`,
      fixes: notes.slice(0, 1).flatMap((id) => addingActor(board, id)),
    }
  }
}

/** An actor without a name yet, on the bottom left corner of the command, in step with its size. */
function addingActor(board: Board, id: Id): readonly QuickFix[] {
  const command = board.notes.get(id)
  if (!command) return []
  const { x, y, width, height } = rectOf(command)
  const scale = width / getKind('command').width
  const size = { width: getKind('actor').width * scale, height: getKind('actor').height * scale }
  const actor = newNote(fixId('command-without-issuer', 'actor', id), 'actor', '', {
    x: x - size.width / 2,
    y: y + height - size.height / 4,
    ...size,
  })
  const link = { id: fixId('command-without-issuer', actor.id, id), from: actor.id, to: id }
  return [
    {
      label: 'Add an actor',
      operation: {
        type: 'batch',
        operations: [
          { type: 'add-notes', notes: [actor] },
          { type: 'add-links', links: [link] },
        ],
      },
    },
  ]
}

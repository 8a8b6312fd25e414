import type { FindingDraft } from '../FindingDraft.ts'
import { addingBeside } from '../fixes/addingNote.ts'
import { called } from '../Sticky.ts'
import type { WallReading } from '../WallReading.ts'
import { about } from './about.ts'
import { handlingsByCommand } from './handlingsByCommand.ts'

/** L07: a command that nothing accepts, and a rule that binds nothing. */
export function noTarget({ concepts, handlings, links, yardstick }: WallReading): readonly FindingDraft[] {
  const commands = [...handlingsByCommand(handlings)]
    .filter(([, places]) => places.every(({ target }) => target === undefined))
    .map(([command]) => {
      const fixes = command.stickies
        .slice(0, 1)
        .flatMap((sticky) =>
          (['aggregate', 'system'] as const).map((kind) =>
            addingBeside('no-target', [kind], 'right', sticky, yardstick),
          ),
        )
      return about('no-target', command, `Nothing accepts ${called(command)}.`, fixes)
    })
  const rules = concepts
    .filter(({ kind, stickies }) => kind === 'constraint' && links.from(stickies, 'constrains').length === 0)
    .map((rule) => about('no-target', rule, `The rule ${called(rule)} stands at no aggregate and no command.`))
  return [...commands, ...rules]
}

import type { FindingDraft } from '../FindingDraft.ts'
import { addingBeside } from '../fixes/addingNote.ts'
import { called } from '../Sticky.ts'
import type { WallReading } from '../WallReading.ts'
import { about } from './about.ts'
import { handlingsByCommand } from './handlingsByCommand.ts'

/** L05: what happened then? The event comes out of what accepts the command, which is added too where nothing does. */
export function commandWithoutEvent({ handlings, yardstick }: WallReading): readonly FindingDraft[] {
  return [...handlingsByCommand(handlings)]
    .filter(([, places]) => places.every(({ yields }) => yields.size === 0))
    .map(([command, places]) => {
      const target = places.flatMap((place) => place.target?.stickies ?? [])[0]
      const fixes = target
        ? [addingBeside('command-without-event', ['event'], 'right', target, yardstick)]
        : command.stickies
            .slice(0, 1)
            .map((sticky) => addingBeside('command-without-event', ['aggregate', 'event'], 'right', sticky, yardstick))
      return about('command-without-event', command, `Nothing happens after ${called(command)}.`, fixes)
    })
}

import type { NoteKind } from '../../notation/kinds.ts'
import type { FindingDraft } from '../FindingDraft.ts'
import { addingBeside } from '../fixes/addingNote.ts'
import { called } from '../Sticky.ts'
import type { WallReading } from '../WallReading.ts'
import { about } from './about.ts'

const CAUSES: readonly (readonly NoteKind[])[] = [['command', 'aggregate'], ['aggregate'], ['system'], ['time']]

/** L03: what caused it? A command by way of its aggregate, an aggregate that is there already, a system, or the clock. */
export function noSource({ origins, links, yardstick }: WallReading): readonly FindingDraft[] {
  return [...origins].flatMap(([event, { source, reference, ambiguous }]) => {
    const caused = source !== 'none' || reference || ambiguous || links.to(event.stickies, 'yields').length > 0
    const [sticky] = event.stickies
    if (caused || !sticky) return []
    const fixes = CAUSES.map((kinds) => addingBeside('no-source', kinds, 'left', sticky, yardstick))
    return [about('no-source', event, `Nothing causes ${called(event)}.`, fixes)]
  })
}

import type { FindingDraft } from '../FindingDraft.ts'
import { called } from '../Sticky.ts'
import type { WallReading } from '../WallReading.ts'
import { about } from './about.ts'

/** L20: a question that nobody answered is carried into the code; an answer is a definition, or a change of the wall. */
export function openHotspot({ concepts }: WallReading): readonly FindingDraft[] {
  return concepts
    .filter(({ kind }) => kind === 'hotspot')
    .map((hotspot) => {
      const ids = hotspot.stickies.map(({ id }) => id)
      return about('open-hotspot', hotspot, `Open question: ${called(hotspot)}. The code gets it as a TODO.`, [
        { label: 'Answered: take it off the wall', operation: { type: 'delete', ids } },
        { label: 'Answered: keep it as a definition', operation: { type: 'retype', ids, kind: 'definition' } },
      ])
    })
}

import { type Board, type Id, IMPLICIT_CONTEXT_ID, type Note, rectOf } from '../../board/Board.ts'
import { newNote, sizeOnWall } from '../../interpretation/fixes/addingNote.ts'
import { fixId } from '../../interpretation/fixes/fixId.ts'
import type { DomainModel, EventElement, QuickFix } from '../../interpretation/model.ts'
import type { Yardstick } from '../../interpretation/Yardstick.ts'
import { namedEventsOf } from '../elements.ts'
import { isPast } from '../english/forms.ts'
import { wordsIn } from '../english/language.ts'
import type { FreeRoom } from '../fixes/FreeRoom.ts'
import type { LintRule } from '../LintRule.ts'

/** Fewer events than this are no story yet. */
const STORY = 3

const FAILURE =
  /^(?:abandon|abort|block|bounce|breach|cancel|crash|damag|decline|defer|den(?:y|ied)|deplet|disput|error|exceed|expire|fail|fault|lapse|lost|miss|overdue|penal|postpone|refund|refus|reject|return|revers|revok|spoil|stolen|suspend|terminat|timed?-?out|unable|unavailable|withdrawn|wrong)/i

/** Every story has a “what if it fails”. A hot spot counts as having asked. Silent on a wall whose events are not English. */
export const noFailurePath: LintRule = function* ({ board, model, yardstick, room }) {
  const named = namedEventsOf(model)
  const events = named.map(({ name }) => wordsIn(name))
  const english = events.filter((words) => words.some(isPast)).length * 2 > events.length
  if (events.length < STORY || !english) return
  if (events.some((words) => words.some((word) => FAILURE.test(word)))) return
  if (model.contexts.some(({ loose }) => loose.hotspots.length > 0)) return
  yield {
    code: 'no-failure-path',
    notes: [],
    message: 'Nothing on this wall ever fails: what if it does?',
    fixes: lastOf(board, named).map((event) => askingWhatIf(event, contextOf(model, event.id), yardstick, room)),
  }
}

/** The event that the story ends with, furthest to the right. */
function lastOf(board: Board, events: readonly EventElement[]): readonly Note[] {
  const notes = events.flatMap(({ notes: [id = ''] }) => board.notes.get(id) ?? [])
  const [first, ...rest] = notes
  if (!first) return []
  return [
    rest.reduce((last, note) => (note.x > last.x || (note.x === last.x && note.id < last.id) ? note : last), first),
  ]
}

function contextOf({ contexts }: DomainModel, event: Id): Id {
  return contexts.find(({ events }) => events.some(({ notes }) => notes.includes(event)))?.id ?? IMPLICIT_CONTEXT_ID
}

function askingWhatIf(event: Note, context: Id, yardstick: Yardstick, room: FreeRoom): QuickFix {
  const place = room.beside(rectOf(event), sizeOnWall('hotspot', yardstick), context)
  const hotspot = newNote(fixId('no-failure-path', event.id), 'hotspot', 'What if it fails?', place)
  return { label: 'Ask it: add a hot spot', operation: { type: 'add-notes', notes: [hotspot] } }
}

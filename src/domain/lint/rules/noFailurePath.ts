import { namedEventsOf } from '../elements.ts'
import { isPast } from '../english/forms.ts'
import { wordsIn } from '../english/language.ts'
import type { LintRule } from '../LintRule.ts'

/** Fewer events than this are no story yet. */
const STORY = 3

const FAILURE =
  /^(?:abandon|abort|block|bounce|breach|cancel|crash|damag|decline|defer|den(?:y|ied)|deplet|disput|error|exceed|expire|fail|fault|lapse|lost|miss|overdue|penal|postpone|refund|refus|reject|return|revers|revok|spoil|stolen|suspend|terminat|timed?-?out|unable|unavailable|withdrawn|wrong)/i

/** Every story has a “what if it fails”. A hot spot counts as having asked. Silent on a wall whose events are not English. */
export const noFailurePath: LintRule = function* ({ model }) {
  const events = namedEventsOf(model).map(({ name }) => wordsIn(name))
  const english = events.filter((words) => words.some(isPast)).length * 2 > events.length
  if (events.length < STORY || !english) return
  if (events.some((words) => words.some((word) => FAILURE.test(word)))) return
  if (model.contexts.some(({ loose }) => loose.hotspots.length > 0)) return
  yield { code: 'no-failure-path', notes: [], message: 'Nothing on this wall ever fails: what if it does?' }
}

import type { QuickFix } from '../../interpretation/model.ts'
import { isBaseVerb, isPast, participleOf } from '../english/forms.ts'
import { isEnglish, wordsIn } from '../english/language.ts'
import { NOUNS_TOO } from '../english/lexicon.ts'
import { renaming } from '../fixes/renaming.ts'
import type { LintRule } from '../LintRule.ts'

/** An event says that something happened; any past form anywhere in it will do. Silent where the text is not English. */
export const eventNotPast: LintRule = function* ({ board, model }) {
  for (const { name, notes } of model.contexts.flatMap(({ events }) => events)) {
    const words = wordsIn(name)
    if (!isEnglish(name) || words.some((word) => word.split('-').some(isPast))) continue
    const [verb, ...object] = words
    const fixes: QuickFix[] = []
    if (verb !== undefined && isBaseVerb(verb) && !NOUNS_TOO.has(verb.toLowerCase())) {
      if (object.length === 1 || object.length === 2) fixes.push(renaming(board, notes, happened(verb, object)))
      fixes.push({ label: 'Make it a command', operation: { type: 'retype', ids: notes, kind: 'command' } })
    }
    yield { code: 'event-not-past', notes, message: `“${name}” does not read as something that happened.`, fixes }
  }
}

/** `Place`, [`Order`] → `Order Placed`. */
function happened(verb: string, object: readonly string[]): string {
  const participle = participleOf(verb.toLowerCase())
  const last = /^[A-Z]/.test(object.at(-1) ?? '')
    ? participle.charAt(0).toUpperCase() + participle.slice(1)
    : participle
  return [...object, last].join(' ')
}

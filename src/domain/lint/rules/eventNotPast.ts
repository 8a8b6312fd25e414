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
    const retyping = (kind: 'command' | 'time'): QuickFix => ({
      label: `Make it a ${kind}`,
      operation: { type: 'retype', ids: notes, kind },
    })
    const fixes = [
      ...(canBeCommand(words) ? [renaming(board, notes, happened(words)), retyping('command')] : []),
      retyping('time'),
    ]
    yield { code: 'event-not-past', notes, message: `“${name}” does not read as something that happened.`, fixes }
  }
}

/** `Place Order`, but not `Order Ready`. */
function canBeCommand([verb = '', ...object]: readonly string[]): boolean {
  const isShort = object.length === 1 || object.length === 2
  return isShort && isBaseVerb(verb) && !NOUNS_TOO.has(verb.toLowerCase())
}

/** `Place Order` → `Order Placed`. */
function happened([verb = '', ...object]: readonly string[]): string {
  const participle = participleOf(verb.toLowerCase())
  const isTitle = /^[A-Z]/.test(object.at(-1) ?? '')
  return [...object, isTitle ? participle.charAt(0).toUpperCase() + participle.slice(1) : participle].join(' ')
}

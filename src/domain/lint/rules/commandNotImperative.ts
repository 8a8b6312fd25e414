import { commandsOf } from '../elements.ts'
import { isBaseVerb, isKnownWord, verbFormOf } from '../english/forms.ts'
import { isEnglish, wordsIn } from '../english/language.ts'
import { NOUNS_TOO } from '../english/lexicon.ts'
import { renaming } from '../fixes/renaming.ts'
import type { LintRule } from '../LintRule.ts'

/** A command starts with the action: “Place Order”, “Mark As Paid”. Silent where the text is not English, or the verb unknown. */
export const commandNotImperative: LintRule = function* ({ board, model }) {
  for (const { name, notes } of model.contexts.flatMap(commandsOf)) {
    const words = wordsIn(name)
    if (!isEnglish(name) || startsWithAction(words)) continue
    const better = imperative(words)
    yield {
      code: 'command-not-imperative',
      notes,
      message: `“${name}” does not start with the action.`,
      fixes: better === undefined ? [] : [renaming(board, notes, better)],
    }
  }
}

function startsWithAction([first = '', ...rest]: readonly string[]): boolean {
  const happened = rest.length === 1 && verbFormOf(rest[0] ?? '')?.form === 'past'
  if (isBaseVerb(first)) return !(happened && NOUNS_TOO.has(first.toLowerCase()))
  if (verbFormOf(first)) return false
  return !isKnownWord(first) || (rest.length > 0 && !rest.some(isInflected))
}

function isInflected(word: string): boolean {
  const form = verbFormOf(word)
  return form !== undefined && form.form !== 'base'
}

/** `Placing Order`, `Order Placed` → `Place Order`. */
function imperative(words: readonly string[]): string | undefined {
  const first = verbFormOf(words[0] ?? '')
  if (first && first.form !== 'base') return [titled(first.base), ...words.slice(1)].join(' ')
  const last = verbFormOf(words.at(-1) ?? '')
  return last && last.form !== 'base' && words.length > 1
    ? [titled(last.base), ...words.slice(0, -1)].join(' ')
    : undefined
}

function titled(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

import { isEnglish } from '../english/language.ts'
import { renaming } from '../fixes/renaming.ts'
import type { LintRule } from '../LintRule.ts'

const SAYS_WHEN = /^(?:whenever|when|if|once|after|on|always|as soon as|(?:every|each) time|until|unless)\b/i

/** A hint, no law: a policy that is a question (“Ready to order?”) is one too. Silent where the text is not English. */
export const policyNotWhenever: LintRule = function* ({ board, model }) {
  for (const { name, notes, on, issues } of model.contexts.flatMap(({ policies }) => policies)) {
    if (!isEnglish(name) || SAYS_WHEN.test(name) || name.endsWith('?')) continue
    const better = `Whenever ${on.join(' or ')}, then ${issues.join(' and ')}`
    yield {
      code: 'policy-not-whenever',
      notes,
      message: `“${name}” does not say when. Always? Immediately? “Whenever …, then …” would.`,
      fixes: on.length > 0 && issues.length > 0 ? [renaming(board, notes, better)] : [],
    }
  }
}

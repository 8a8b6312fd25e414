import { defining } from '../fixes/defining.ts'
import type { LintRule } from '../LintRule.ts'
import { contextsOf, Vocabulary } from '../Vocabulary.ts'

/** A word in more contexts than this is no slip that a definition each would mend. */
const MANY = 6

/** One name for two things in two contexts: the same, or two meanings? The glossary tells. */
export const wordInTwoContexts: LintRule = function* (input) {
  const words = new Vocabulary(input.model, (kind) => kind !== 'aggregate')
  for (const uses of words.shared) {
    const [first] = uses
    if (!first) continue
    const split = () =>
      defining(
        'word-in-two-contexts',
        words.definitionsOf(uses, () => ''),
        input,
      )
    const shared = () => {
      const once = words.definitionsOf(uses, (use) => (use === first ? '' : `as in ${first.home}`))
      return defining('word-in-two-contexts', once, input)
    }
    yield {
      code: 'word-in-two-contexts',
      notes: uses.flatMap(({ notes }) => notes),
      message: `“${first.name}” is said in ${contextsOf(uses)}: one meaning, or two?`,
      fixes:
        uses.length > MANY
          ? []
          : [
              { label: 'Two meanings: define it in each', operation: split() },
              { label: 'One meaning: define it once', operation: shared() },
            ],
    }
  }
}

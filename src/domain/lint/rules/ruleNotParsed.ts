import { compareCodePoints } from '../../board/compareCodePoints.ts'
import { parseRules } from '../../interpretation/sticky-text/parseRule.ts'
import { stickyName } from '../../interpretation/sticky-text/stickyName.ts'
import type { LintRule } from '../LintRule.ts'

/** Free words are welcome: they become a todo test. Rules of the grammar become checks with tests of their own. */
export const ruleNotParsed: LintRule = function* ({ board }) {
  for (const { id, kind, text } of [...board.notes.values()].sort((a, b) => compareCodePoints(a.id, b.id))) {
    if (kind !== 'constraint') continue
    for (const line of parseRules(text).unparsed) {
      yield {
        code: 'rule-not-parsed',
        notes: [id],
        message: `“${stickyName(line)}” is in free words, so it becomes a todo test; “total > 0 on Place Order” would become a check.`,
      }
    }
  }
}

import { compareCodePoints } from '../../board/compareCodePoints.ts'
import { parseDefinition } from '../../interpretation/sticky-text/parseDefinition.ts'
import { parseFields } from '../../interpretation/sticky-text/parseFields.ts'
import { stickyBody, stickyName } from '../../interpretation/sticky-text/stickyName.ts'
import type { NoteKind } from '../../notation/kinds.ts'
import type { LintRule } from '../LintRule.ts'

const WITH_FIELDS: ReadonlySet<NoteKind> = new Set(['command', 'event', 'read-model'])

/** Every line under a name is a field or is said to be none; an aggregate's own lines are never read. */
export const fieldSyntax: LintRule = function* ({ board }) {
  for (const { id, kind, text } of [...board.notes.values()].sort((a, b) => compareCodePoints(a.id, b.id))) {
    if (WITH_FIELDS.has(kind)) {
      for (const { message } of parseFields(text).problems) yield { code: 'field-syntax', notes: [id], message }
    } else if (kind === 'definition') {
      const { term, unparsed } = parseDefinition(text)
      for (const line of unparsed) {
        const message = `“${line}” under “${term}” reads neither as a part, “name: Type”, nor as a rule over its parts.`
        yield { code: 'field-syntax', notes: [id], message }
      }
    } else if (kind === 'aggregate' && stickyBody(text).length > 0) {
      yield {
        code: 'field-syntax',
        notes: [id],
        message: `The lines under “${stickyName(text)}” are not read: what an aggregate knows comes from the fields of its commands and events.`,
      }
    }
  }
}

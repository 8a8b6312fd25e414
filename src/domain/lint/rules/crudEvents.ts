import { IMPLICIT_CONTEXT_ID } from '../../board/Board.ts'
import { wordsIn } from '../english/language.ts'
import type { LintRule } from '../LintRule.ts'

const CRUD = /^(?:created|added|inserted|saved|updated|changed|edited|modified|upserted|deleted|removed)$/i

/** A context that only creates, updates and deletes is probably generic: bought, or generated. */
export const crudEvents: LintRule = function* ({ model }) {
  for (const { id, name, subdomain, events } of model.contexts) {
    const named = events.filter((event) => event.name !== '')
    if (subdomain === 'generic' || named.length < 2) continue
    if (!named.every((event) => CRUD.test(wordsIn(event.name).at(-1) ?? ''))) continue
    yield {
      code: 'crud-events',
      notes: named.flatMap(({ notes }) => notes),
      message: `“${name}” only creates, updates and deletes: is it a generic subdomain?`,
      fixes:
        id === IMPLICIT_CONTEXT_ID
          ? []
          : [{ label: 'Mark it generic', operation: { type: 'set-subdomain', id, subdomain: 'generic' } }],
    }
  }
}

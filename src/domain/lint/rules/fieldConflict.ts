import type { Board, Id } from '../../board/Board.ts'
import { compareCodePoints } from '../../board/compareCodePoints.ts'
import type { AggregateElement, EventElement } from '../../interpretation/model.ts'
import { type Field, knownType } from '../../interpretation/sticky-text/Field.ts'
import { parseFields } from '../../interpretation/sticky-text/parseFields.ts'
import { nameKey } from '../../interpretation/sticky-text/stickyName.ts'
import { eventsByName, groupBy } from '../elements.ts'
import type { LintRule } from '../LintRule.ts'

/** Within one aggregate a field name has one type, on its commands and on its events. */
export const fieldConflict: LintRule = function* ({ board, model }) {
  for (const context of model.contexts) {
    const events = eventsByName(context)
    for (const aggregate of context.aggregates) {
      const fields = notesAround(aggregate, events).flatMap((id) => fieldsOn(board, id))
      for (const same of groupBy(fields, ({ field }) => nameKey(field.name)).values()) {
        const types = [...new Set(same.map(({ field }) => typeOf(field)))].sort(compareCodePoints)
        if (types.length < 2) continue
        yield {
          code: 'field-conflict',
          notes: same.map(({ id }) => id),
          message: `“${same[0]?.field.name}” is ${types.join(' and ')} around “${aggregate.name}”: one field has one type.`,
        }
      }
    }
  }
}

function notesAround(
  { commands, events: names }: AggregateElement,
  events: ReadonlyMap<string, EventElement>,
): readonly Id[] {
  const own = names.flatMap((name) => events.get(name) ?? [])
  return [...new Set([...commands, ...own].flatMap(({ notes }) => notes))]
}

function fieldsOn(board: Board, id: Id): readonly { readonly id: Id; readonly field: Field }[] {
  return parseFields(board.notes.get(id)?.text ?? '').fields.map((field) => ({ id, field }))
}

/** As written, known types in lower case, so that `Money` is `money`. */
function typeOf({ type, list }: Field): string {
  return `${knownType(type) ?? type}${list ? '[]' : ''}`
}

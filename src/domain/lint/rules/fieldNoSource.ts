import type { AggregateElement, EventElement } from '../../interpretation/model.ts'
import type { Field } from '../../interpretation/sticky-text/Field.ts'
import { nameKey } from '../../interpretation/sticky-text/stickyName.ts'
import type { LintRule } from '../LintRule.ts'

/** An event tells what its command said, or what the aggregate knows from its other events; everything else comes from nowhere. */
export const fieldNoSource: LintRule = function* ({ model }) {
  for (const { aggregates, events } of model.contexts) {
    for (const aggregate of aggregates) {
      const own = events.filter(({ name, source }) => source === 'aggregate' && aggregate.events.includes(name))
      for (const event of own) {
        const missing = event.fields.filter((field) => !field.optional && !isProvided(field, event, own, aggregate))
        for (const { name } of missing) {
          yield {
            code: 'field-no-source',
            notes: event.notes,
            message: `Where does “${name}” of “${event.name}” come from? No command that leads to it has it, nor has another event of “${aggregate.name}”.`,
          }
        }
      }
    }
  }
}

function isProvided(
  field: Field,
  event: EventElement,
  others: readonly EventElement[],
  { commands }: AggregateElement,
): boolean {
  const yielding = commands.filter(({ events }) => events.includes(event.name))
  const everyCommand = yielding.length > 0 && yielding.every(({ fields }) => has(fields, field))
  return everyCommand || others.some((other) => other !== event && has(other.fields, field))
}

function has(fields: readonly Field[], wanted: Field): boolean {
  return fields.some(({ name }) => nameKey(name) === nameKey(wanted.name))
}

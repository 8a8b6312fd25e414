import type { Board } from '../../board/Board.ts'
import type { AggregateElement, CommandElement, EventElement, QuickFix } from '../../interpretation/model.ts'
import { type Field, knownType } from '../../interpretation/sticky-text/Field.ts'
import { isIdOf } from '../../naming/isIdOf.ts'
import { eventsByName } from '../elements.ts'
import type { LintRule } from '../LintRule.ts'
import { sameProperty } from '../sameProperty.ts'

/**
 * An event tells what its command said, which aggregate it is about, or what the aggregate was told before; whatever else it
 * tells comes from nowhere on the wall.
 */
export const fieldNoSource: LintRule = function* ({ board, model }) {
  for (const context of model.contexts) {
    const events = eventsByName(context)
    for (const aggregate of context.aggregates) {
      const told = fieldsTold(aggregate, events)
      for (const event of aggregate.events.flatMap((name) => events.get(name) ?? [])) {
        for (const field of event.fields) {
          const lacking = aggregate.commands.filter(
            (command) => command.events.includes(event.name) && !has(command.fields, field),
          )
          if (lacking.length === 0 || isIdentity(field, aggregate) || has(told, field)) continue
          yield {
            code: 'field-no-source',
            notes: event.notes,
            message: `Where does “${field.name}” of “${event.name}” come from? ${lacking.map(({ name }) => `“${name}”`).join(' and ')} does not say it, nor did an event of “${aggregate.name}” before.`,
            fixes: lacking.flatMap((command) => adding(board, field, command)),
          }
        }
      }
    }
  }
}

/** Fields that some command says and an event it yields keeps. */
function fieldsTold({ commands }: AggregateElement, events: ReadonlyMap<string, EventElement>): readonly Field[] {
  return commands.flatMap((command) => {
    const kept = command.events.flatMap((name) => events.get(name)?.fields ?? [])
    return kept.filter((field) => has(command.fields, field))
  })
}

/** `batchId: BatchId` or `id: BatchId` of a Vada Batch. */
function isIdentity({ name, type, list }: Field, aggregate: AggregateElement): boolean {
  const isOwn = isIdOf(type, aggregate.name) || isIdOf(type, aggregate.identifier)
  return !list && isOwn && (sameProperty(name, 'id') || sameProperty(name, type))
}

/** Under the same name, with the same type, and surely there where it is surely told. */
function has(fields: readonly Field[], wanted: Field): boolean {
  return fields.some(
    (field) =>
      sameProperty(field.name, wanted.name) &&
      typeOf(field) === typeOf(wanted) &&
      field.list === wanted.list &&
      (wanted.optional || !field.optional),
  )
}

function typeOf({ type }: Field): string {
  return knownType(type) ?? type
}

function adding(board: Board, { name, type, list, optional }: Field, command: CommandElement): readonly QuickFix[] {
  const [id] = command.notes
  const text = id === undefined ? undefined : board.notes.get(id)?.text
  if (id === undefined || text === undefined) return []
  const line = `${name}${optional ? '?' : ''}: ${type}${list ? '[]' : ''}`
  return [
    { label: `Add “${line}” to “${command.name}”`, operation: { type: 'edit-text', id, text: `${text}\n${line}` } },
  ]
}

import type { Outcome, Source, Wire } from './CommandPlan.ts'
import type { EventPlan } from './EventPlan.ts'
import type { FieldPlan } from './FieldPlan.ts'
import { isIdentity } from './isIdentity.ts'
import type { ValueType } from './ValueType.ts'

/** A command with its fields, and the events that come of it. */
export interface Decided {
  readonly fields: readonly FieldPlan[]
  readonly events: readonly EventPlan[]
}

/**
 * Where each field of an event comes from: a field of the same name and type in the command; the aggregate's own identity;
 * what an earlier event said, where some command does say it; else nowhere on the wall, so whoever asks must add it.
 */
export function planWires(
  command: Decided,
  { all, id }: { readonly all: readonly Decided[]; readonly id: ValueType },
): readonly Outcome[] {
  const sourceOf = (field: FieldPlan): Source => {
    if (command.fields.some((candidate) => provides(candidate, field))) return 'command'
    if (isIdentity(field, id)) return 'identity'
    const isSaid = all.some(
      ({ fields, events }) =>
        fields.some((candidate) => provides(candidate, field)) &&
        events.some((event) => event.fields.some((candidate) => provides(candidate, field))),
    )
    return isSaid ? 'state' : 'enrichment'
  }
  return command.events.map((event) => ({
    event,
    wires: event.fields.map((field): Wire => ({ field, source: sourceOf(field) })),
  }))
}

function provides(candidate: FieldPlan, field: FieldPlan): boolean {
  const sameType = candidate.type === field.type && candidate.list === field.list
  return candidate.property === field.property && sameType && (field.optional || !candidate.optional)
}

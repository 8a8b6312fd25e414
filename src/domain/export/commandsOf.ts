import { compareCodePoints } from '../board/compareCodePoints.ts'
import type { CommandElement, ContextElement } from '../interpretation/model.ts'

/** Each command of a context once, with all of its notes and events, though one that leads to two aggregates is listed under each. */
export function commandsOf({ aggregates, systems, loose }: ContextElement): readonly CommandElement[] {
  const commands = new Map<string, CommandElement>()
  for (const command of [...[...aggregates, ...systems].flatMap((holder) => holder.commands), ...loose.commands]) {
    const known = commands.get(command.identifier)
    commands.set(command.identifier, known ? merged(known, command) : command)
  }
  return [...commands.values()]
}

/** What leads to a command is the same wherever it is listed; whether it yields all of its events is said for each aggregate only. */
function merged({ exclusive: _, ...a }: CommandElement, b: CommandElement): CommandElement {
  return {
    ...a,
    notes: both(a.notes, b.notes),
    events: both(a.events, b.events),
    eventNotes: both(a.eventNotes, b.eventNotes),
  }
}

function both(a: readonly string[], b: readonly string[]): readonly string[] {
  return [...new Set([...a, ...b])].sort(compareCodePoints)
}

import type { CommandHandling } from '../commandHandlings.ts'
import type { Concept } from '../concepts.ts'

/** A command and every place that handles it. */
export function handlingsByCommand(
  handlings: readonly CommandHandling[],
): ReadonlyMap<Concept, readonly CommandHandling[]> {
  const byCommand = new Map<Concept, CommandHandling[]>()
  for (const handling of handlings) {
    const known = byCommand.get(handling.command)
    if (known) known.push(handling)
    else byCommand.set(handling.command, [handling])
  }
  return byCommand
}

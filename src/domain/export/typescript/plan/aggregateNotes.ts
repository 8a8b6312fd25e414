import type { Id } from '../../../board/Board.ts'
import type { AggregatePlan } from './AggregatePlan.ts'

/** Every note that an aggregate's code was read from. */
export function aggregateNotes({ notes, commands, events, openRules }: AggregatePlan): readonly Id[] {
  const rules = commands.flatMap((command) => command.rules)
  return [...notes, ...[...commands, ...events, ...rules, ...openRules].flatMap((part) => part.notes)]
}

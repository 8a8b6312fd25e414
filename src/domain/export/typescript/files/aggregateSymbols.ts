import type { Id } from '../../../board/Board.ts'
import type { SymbolNotes } from '../../traceSymbols.ts'
import type { AggregatePlan } from '../plan/AggregatePlan.ts'

/** Which notes say what each symbol of `order.gen.ts` is. */
export function aggregateSymbols(aggregate: AggregatePlan): SymbolNotes {
  const { root, generatedRoot, stateType, eventType, decisions, initial, commands, events, notes } = aggregate
  const told = events.flatMap((event) => event.notes)
  const asked = commands.flatMap((command) => command.notes)
  const symbols = new Map<string, readonly Id[]>([
    [root.name, notes],
    [generatedRoot.name, notes],
    [stateType.name, [...notes, ...told]],
    [eventType.name, told],
    [initial.name, notes],
    ['evolve', told],
    ['decide', asked],
    [decisions.name, asked],
    ['rules', commands.flatMap(({ rules }) => rules.flatMap((rule) => rule.notes))],
  ])
  for (const command of commands) {
    symbols.set(command.type.name, command.notes)
    if (command.enrichment) symbols.set(command.enrichment.name, command.notes)
    symbols.set(`decide.${command.method}`, command.notes)
    symbols.set(`${decisions.name}.${command.method}`, command.notes)
    symbols.set(`${generatedRoot.name}.${command.method}`, command.notes)
    for (const rule of command.rules) symbols.set(`rules.${rule.name}`, rule.notes)
  }
  for (const event of events) symbols.set(event.type.name, event.notes)
  return new Map(Array.from(symbols, ([symbol, some]) => [symbol, [...new Set(some)].sort()]))
}

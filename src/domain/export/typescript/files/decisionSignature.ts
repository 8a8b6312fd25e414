import type { CommandPlan } from '../plan/CommandPlan.ts'
import type { CodeFile } from '../text/CodeFile.ts'
import { KERNEL } from './KERNEL.ts'

export type Parameter = 'state' | 'command' | 'enrichment'

/** Whether a decision looks at this. */
export function isReading(command: CommandPlan, parameter: Parameter): boolean {
  const { rules, yields, outcomes } = command
  if (parameter === 'enrichment') return true
  if (rules.some(({ reads }) => reads[parameter])) return true
  if (yields === 'undecided') return false
  const sources = outcomes.flatMap(({ wires }) => wires.map(({ source }) => source))
  return sources.some((source) => source === parameter || (source === 'identity' && parameter === 'state'))
}

/** What a decision takes beside the state: all that the wall gives to the command. */
export function askedWith({ fields, enrichment }: CommandPlan): readonly Exclude<Parameter, 'state'>[] {
  return [...(fields.length > 0 ? (['command'] as const) : []), ...(enrichment ? (['enrichment'] as const) : [])]
}

/** `Decision<OrderPlaced>`; never an event while the wall does not say which. */
export function decidedType(file: CodeFile, command: CommandPlan): string {
  const events = command.yields === 'undecided' ? [] : command.outcomes.map(({ event }) => file.type(event.type))
  return `${file.type(KERNEL.Decision)}<${events.length > 0 ? events.join(' | ') : 'never'}>`
}

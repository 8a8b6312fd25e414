import type { AggregateElement, CommandElement } from '../../../interpretation/model.ts'
import { Scope } from '../text/Scope.ts'
import type { OpenRule } from './AggregatePlan.ts'
import type { CommandPlan, Yield } from './CommandPlan.ts'
import { lowerFirst, upperFirst } from './ContextNames.ts'
import type { ContextScope } from './ContextScope.ts'
import type { EventPlan } from './EventPlan.ts'
import type { StateField } from './FieldPlan.ts'
import type { FieldPlans } from './FieldPlans.ts'
import { isIdentity } from './isIdentity.ts'
import { planConstraints } from './planConstraints.ts'
import { planRules } from './planRules.ts'
import { planTests } from './planTests.ts'
import { planWires } from './planWires.ts'
import { plainSituation } from './rules/plainSituation.ts'
import type { ValueType } from './ValueType.ts'

/** What is decided of an aggregate before its commands are. */
export interface AggregateScope extends ContextScope {
  readonly gen: string
  readonly className: string
  readonly id: ValueType
  readonly fields: FieldPlans
  readonly events: readonly EventPlan[]
  readonly state: readonly StateField[]
}

/** Members of the root class that no command may take. */
const ROOT_MEMBERS = [
  'constructor',
  'id',
  'state',
  'version',
  'newEvents',
  'markStored',
  'record',
  'toString',
  'valueOf',
]

/** The commands of an aggregate with their rules, and the rules that none of them can check. */
export function planCommands(
  aggregate: AggregateElement,
  scope: AggregateScope,
): { readonly commands: readonly CommandPlan[]; readonly open: readonly OpenRule[] } {
  const methods = new Scope(ROOT_MEMBERS)
  const drafts = aggregate.commands.map((command) => {
    const tag = upperFirst(command.identifier)
    return {
      command,
      tag,
      method: methods.take(lowerFirst(tag), `${lowerFirst(tag)}Command`),
      fields: scope.fields.of(command.fields, tag),
      events: yieldedEvents(command, scope.events),
    }
  })
  const constraints = planConstraints(aggregate, scope.index)
  const rules = planRules(
    constraints.bound,
    new Map(
      drafts.map(({ command, method, fields, events }) => {
        return [command, { fields, state: scope.state, events: scope.events, yields: events, method }]
      }),
    ),
  )
  const commands = drafts.map(({ command, tag, method, fields, events }): CommandPlan => {
    const { names, className, gen, id } = scope
    const outcomes = planWires({ fields, events }, { all: drafts, id })
    const yields = yieldOf(command, events, scope)
    const isAsking = outcomes.some(({ wires }) => wires.some(({ source }) => source === 'enrichment'))
    const bound = rules.of.get(command) ?? []
    const needed = yields === 'undecided' ? [] : neededOf(outcomes)
    const identity = fields.find((field) => isIdentity(field, id) && !field.optional)
    const type = { name: names.types.take(tag, `${className}${tag}`, `${tag}Command`), from: gen }
    const hasEnrichment = yields === 'one-of' || (yields === 'all' && isAsking)
    return {
      element: command,
      name: command.name || command.identifier,
      type,
      method,
      sampleName: names.functions.take(lowerFirst(type.name), `${lowerFirst(type.name)}Command`),
      actors: command.actors,
      fields,
      ...(identity ? { identity } : {}),
      yields,
      outcomes,
      rules: bound,
      ...(hasEnrichment ? { enrichment: { name: names.types.take(`${type.name}Enrichment`), from: gen } } : {}),
      tests: planTests(
        plainSituation({ fields, state: scope.state, events: scope.events, rules: bound, needed }),
        bound,
        needed,
      ),
      notes: command.notes,
    }
  })
  return { commands, open: [...constraints.open, ...rules.open] }
}

function yieldedEvents({ eventNotes }: CommandElement, events: readonly EventPlan[]): readonly EventPlan[] {
  const yielded = new Set(eventNotes)
  return events.filter(({ notes }) => notes.some((id) => yielded.has(id)))
}

/** Several events need the author's word: all of them, or one of them. */
function yieldOf(command: CommandElement, events: readonly EventPlan[], { index }: AggregateScope): Yield {
  if (events.length === 0 || index.isOpen(command.notes)) return 'undecided'
  if (events.length === 1) return 'all'
  if (command.exclusive === undefined) return 'undecided'
  return command.exclusive ? 'one-of' : 'all'
}

/** Properties without which an event cannot be made. */
function neededOf(outcomes: CommandPlan['outcomes']): readonly string[] {
  const wires = outcomes.flatMap((outcome) => outcome.wires)
  const needed = wires.filter(({ source, field }) => source === 'state' && !field.optional)
  return [...new Set(needed.map(({ field }) => field.property))]
}

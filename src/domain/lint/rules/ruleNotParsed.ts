import type { Board, Id } from '../../board/Board.ts'
import { compareCodePoints } from '../../board/compareCodePoints.ts'
import type { FindingDraft } from '../../interpretation/FindingDraft.ts'
import type {
  AggregateElement,
  CommandElement,
  ContextElement,
  DomainModel,
  EventElement,
} from '../../interpretation/model.ts'
import type { Field } from '../../interpretation/sticky-text/Field.ts'
import { parseDefinition } from '../../interpretation/sticky-text/parseDefinition.ts'
import { parseRules } from '../../interpretation/sticky-text/parseRule.ts'
import type { Rule } from '../../interpretation/sticky-text/Rule.ts'
import { nameKey, stickyName } from '../../interpretation/sticky-text/stickyName.ts'
import { isIdOf } from '../../naming/isIdOf.ts'
import { eventsByName } from '../elements.ts'
import type { LintRule } from '../LintRule.ts'
import { sameProperty } from '../sameProperty.ts'
import { whyUnfit } from '../whyUnfit.ts'

/** Free words are welcome, they become a todo test. So does a rule of the grammar that speaks of what is not there, or cannot be. */
export const ruleNotParsed: LintRule = function* ({ board, model }) {
  const bound = boundAggregates(model)
  const constraints = [...board.notes.values()].filter(({ kind }) => kind === 'constraint')
  for (const { id, text } of constraints.sort((a, b) => compareCodePoints(a.id, b.id))) {
    const { rules, unparsed } = parseRules(text)
    for (const line of unparsed) {
      yield {
        code: 'rule-not-parsed',
        notes: [id],
        message: `“${stickyName(line)}” is in free words, so it becomes a todo test; “total > 0 on Place Order” would become a check.`,
      }
    }
    for (const owner of bound.get(id) ?? []) {
      for (const why of rules.flatMap((rule) => whyTodo(rule, owner))) {
        yield {
          code: 'rule-not-parsed',
          notes: [id],
          message: `The rule “${stickyName(text)}” becomes a todo test: ${why}.`,
        }
      }
    }
  }
  yield* rulesOfDefinitions(board)
}

function* rulesOfDefinitions({ notes }: Board): Iterable<FindingDraft> {
  const definitions = [...notes.values()].filter(({ kind }) => kind === 'definition')
  for (const { id, text } of definitions.sort((a, b) => compareCodePoints(a.id, b.id))) {
    const { term, fields, rules } = parseDefinition(text)
    for (const { rule, words } of rules) {
      const why = whyUnfit(rule, 'field' in rule ? fields.filter(({ name }) => sameProperty(name, rule.field)) : [])
      if (why === undefined) continue
      yield {
        code: 'rule-not-parsed',
        notes: [id],
        message: `The rule “${words}” of “${term}” becomes no check: ${why}.`,
      }
    }
  }
}

interface Bound {
  readonly aggregate: AggregateElement
  readonly context: ContextElement
  /** That the sticky is on. */
  readonly commands: readonly CommandElement[]
  /** Of its context, by name. */
  readonly events: ReadonlyMap<string, EventElement>
}

/** Constraint note → the aggregates that it, or the command it stands on, belongs to. */
function boundAggregates({ contexts, links }: DomainModel): ReadonlyMap<Id, readonly Bound[]> {
  const owners = new Map<Id, Bound>()
  for (const context of contexts) {
    const events = eventsByName(context)
    for (const aggregate of context.aggregates) {
      const whole = { aggregate, context, commands: aggregate.commands, events }
      for (const id of aggregate.notes) owners.set(id, whole)
      for (const command of aggregate.commands) {
        for (const id of command.notes) owners.set(id, { ...whole, commands: [command] })
      }
    }
  }
  const bound = new Map<Id, Bound[]>()
  for (const { from, to, kind } of links) {
    const owner = owners.get(to)
    if (kind !== 'constrains' || !owner) continue
    const known = bound.get(from) ?? []
    if (!known.some(({ aggregate }) => aggregate === owner.aggregate)) bound.set(from, [...known, owner])
  }
  return bound
}

function whyTodo(rule: Rule, owner: Bound): readonly string[] {
  const unfit = whyUnfit(rule, fieldsMeant(rule, owner))
  const missing = missingIn(rule, owner).map((part) => `“${owner.aggregate.name}” has ${part}`)
  return [...missing, ...(unfit === undefined ? [] : [unfit])]
}

/** Of each command that a rule binds the field of its name, else what the aggregate knows, which need not be known yet. */
function fieldsMeant(rule: Rule, { aggregate, commands, events }: Bound): readonly Field[] {
  if (!('field' in rule)) return []
  const { field, on } = rule
  const bound = on === undefined ? commands : aggregate.commands.filter(({ name }) => nameKey(name) === nameKey(on))
  const called = (fields: readonly Field[]) => fields.find(({ name }) => sameProperty(name, field))
  const known = called(aggregate.events.flatMap((name) => events.get(name)?.fields ?? []))
  return bound.flatMap(({ fields }) => called(fields) ?? (known ? { ...known, optional: true } : []))
}

function missingIn(rule: Rule, owner: Bound): readonly string[] {
  const { aggregate, context } = owner
  const parts = missingParts(rule, owner)
  const named = context.aggregates.filter(
    (other) =>
      other !== aggregate &&
      aggregate.commands.some(({ fields }) => fields.some(({ type }) => isIdOf(type, other.name))),
  )
  const isHeld = named.some((other) => missingParts(rule, { ...owner, aggregate: other }).length === 0)
  return [...missingCommand(rule, aggregate), ...(isHeld ? [] : parts)]
}

function missingCommand({ on }: Rule, { commands }: AggregateElement): readonly string[] {
  if (on === undefined || commands.some(({ name }) => nameKey(name) === nameKey(on))) return []
  return [`no command “${on}”`]
}

/** The event or field that a rule speaks of, where the aggregate has none such. */
function missingParts(rule: Rule, { aggregate, events }: Bound): readonly string[] {
  if ('event' in rule) {
    const isThere = aggregate.events.some((name) => nameKey(name) === nameKey(rule.event))
    return isThere ? [] : [`no event “${rule.event}”`]
  }
  if (!('field' in rule)) return []
  const own = aggregate.events.flatMap((name) => events.get(name) ?? [])
  const fields = [...aggregate.commands, ...own].flatMap((element) => element.fields)
  const isThere = fields.some(({ name }) => sameProperty(name, rule.field))
  return isThere ? [] : [`no field “${rule.field}” on its commands and events`]
}

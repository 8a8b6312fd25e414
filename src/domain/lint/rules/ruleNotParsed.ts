import type { Id } from '../../board/Board.ts'
import { compareCodePoints } from '../../board/compareCodePoints.ts'
import type { AggregateElement, ContextElement, DomainModel } from '../../interpretation/model.ts'
import { parseRules } from '../../interpretation/sticky-text/parseRule.ts'
import type { Rule } from '../../interpretation/sticky-text/Rule.ts'
import { nameKey, stickyName } from '../../interpretation/sticky-text/stickyName.ts'
import { propertyName } from '../../naming/propertyNames.ts'
import { eventsByName } from '../elements.ts'
import type { LintRule } from '../LintRule.ts'

/** Free words are welcome, they become a todo test. So does a rule of the grammar that speaks of what is not there. */
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
    for (const { aggregate, context } of bound.get(id) ?? []) {
      for (const missing of rules.flatMap((rule) => missingIn(rule, aggregate, context))) {
        yield {
          code: 'rule-not-parsed',
          notes: [id],
          message: `The rule “${stickyName(text)}” becomes a todo test: “${aggregate.name}” has ${missing}.`,
        }
      }
    }
  }
}

interface Bound {
  readonly aggregate: AggregateElement
  readonly context: ContextElement
}

/** Constraint note → the aggregates that it, or the command it stands on, belongs to. */
function boundAggregates({ contexts, links }: DomainModel): ReadonlyMap<Id, readonly Bound[]> {
  const owners = new Map<Id, Bound>()
  for (const context of contexts) {
    for (const aggregate of context.aggregates) {
      const notes = [aggregate, ...aggregate.commands].flatMap((element) => element.notes)
      for (const id of notes) owners.set(id, { aggregate, context })
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

function missingIn(rule: Rule, aggregate: AggregateElement, context: ContextElement): readonly string[] {
  const missing: string[] = []
  const { on } = rule
  if (on !== undefined && !aggregate.commands.some(({ name }) => nameKey(name) === nameKey(on))) {
    missing.push(`no command “${on}”`)
  }
  if ('event' in rule && !aggregate.events.some((name) => nameKey(name) === nameKey(rule.event))) {
    missing.push(`no event “${rule.event}”`)
  }
  if ('field' in rule && !hasField(rule.field, aggregate, context)) {
    missing.push(`no field “${rule.field}” on its commands and events`)
  }
  return missing
}

function hasField(name: string, { commands, events }: AggregateElement, context: ContextElement): boolean {
  const own = eventsByName(context)
  const fields = [...commands, ...events.flatMap((event) => own.get(event) ?? [])].flatMap((element) => element.fields)
  return fields.some((field) => sameProperty(field.name, name))
}

function sameProperty(a: string, b: string): boolean {
  return propertyName(a).toLowerCase() === propertyName(b).toLowerCase()
}

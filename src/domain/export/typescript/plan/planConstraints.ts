import type { AggregateElement, CommandElement } from '../../../interpretation/model.ts'
import { parseRule, parseRules } from '../../../interpretation/sticky-text/parseRule.ts'
import type { Rule } from '../../../interpretation/sticky-text/Rule.ts'
import { nameKey, stickyBody, stickyName } from '../../../interpretation/sticky-text/stickyName.ts'
import type { OpenRule } from './AggregatePlan.ts'
import type { BoundRule } from './BoundRule.ts'
import type { ModelIndex } from './ModelIndex.ts'

export interface Constraints {
  readonly bound: readonly BoundRule[]
  readonly open: readonly OpenRule[]
}

/** What the constraint stickies of an aggregate and of its commands say. */
export function planConstraints(aggregate: AggregateElement, index: ModelIndex): Constraints {
  const bound: BoundRule[] = []
  const open: OpenRule[] = []
  const seen = new Set<string>()

  const read = (text: string, on: AggregateElement | CommandElement, commands: readonly CommandElement[]) => {
    const notes = index.constraintNotes(text, on.notes)
    const { rules, unparsed } = parseRules(text)
    for (const words of unparsed) open.push({ words, why: 'it is in free words', notes })
    for (const rule of rules) {
      const words = wordsOf(text, rule)
      const target = rule.on
      const named = aggregate.commands.filter(({ name }) => target !== undefined && nameKey(name) === nameKey(target))
      const binds = target === undefined ? commands : named
      const key = JSON.stringify([rule, binds.map(({ name }) => name)])
      if (seen.has(key)) continue
      seen.add(key)
      if (binds.length === 0) open.push({ words, why: `${aggregate.name} has no command “${target ?? ''}”`, notes })
      else bound.push({ rule, words, notes, commands: binds, isLoose: target === undefined && on === aggregate })
    }
  }

  for (const text of aggregate.constraints) read(text, aggregate, aggregate.commands)
  for (const command of aggregate.commands) for (const text of command.constraints) read(text, command, [command])
  return { bound, open }
}

/** The line of the sticky that is this rule; a wrapped rule is all of its lines. */
function wordsOf(text: string, rule: Rule): string {
  const lines = [stickyName(text), ...stickyBody(text)]
  return lines.find((line) => JSON.stringify(parseRule(line)) === JSON.stringify(rule)) ?? lines.join(' ')
}

import type { AggregatePlan } from '../plan/AggregatePlan.ts'
import type { CommandPlan } from '../plan/CommandPlan.ts'
import type { RulePlan } from '../plan/rules/RulePlan.ts'
import type { CodeFile } from '../text/CodeFile.ts'
import { comment } from '../text/comment.ts'
import { LINE_WIDTH } from '../text/LINE_WIDTH.ts'
import { indented } from '../text/wrap.ts'

/** `rules`: one named predicate per rule of the wall. */
export function addRules(file: CodeFile, aggregate: AggregatePlan): void {
  const rules = new Map<string, { readonly rule: RulePlan; readonly command: CommandPlan }>()
  for (const command of aggregate.commands) {
    for (const rule of command.rules) if (!rules.has(rule.name)) rules.set(rule.name, { rule, command })
  }
  if (rules.size === 0) return
  file.section([
    '/** The rules of the wall: whether each one holds. */',
    'export const rules = {',
    ...[...rules.values()].flatMap(({ rule, command }, index) => [
      ...(index === 0 ? [] : ['']),
      ...indented(ruleLines(file, rule, aggregate, command)),
    ]),
    '}',
  ])
}

function ruleLines(
  file: CodeFile,
  rule: RulePlan,
  { stateType }: AggregatePlan,
  { type }: CommandPlan,
): readonly string[] {
  const parameters = [
    ...(rule.reads.state ? [`state: ${stateType.name}`] : []),
    ...(rule.reads.command ? [`command: ${type.name}`] : []),
  ]
  const head = `${rule.name}: (${parameters.join(', ')}): boolean =>`
  const code = rule.code(file)
  const single = `${head} ${code},`
  return [...comment(rule.words), ...(single.length + 2 <= LINE_WIDTH ? [single] : [head, `  ${code},`])]
}

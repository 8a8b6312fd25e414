import type { Field } from './Field.ts'
import { parseFields } from './parseFields.ts'
import { parseRule } from './parseRule.ts'
import type { Rule } from './Rule.ts'
import { nameKey, stickyBody, stickyName } from './stickyName.ts'

/** What a definition sticky says of a term; one without fields defines it in words only. */
export interface Definition {
  readonly term: string
  readonly fields: readonly Field[]
  /** Over its own fields. */
  readonly rules: readonly { readonly rule: Rule; readonly words: string }[]
  /** Lines beside fields that read as neither. */
  readonly unparsed: readonly string[]
}

/**
 * `Order Item = name: text, quantity: int` or the term with its fields and rules under it. The term is what stands before the
 * first `=` of the name; a line
 * that reads as a rule over its fields is one; a definition without fields is in words, whatever else it may read as.
 */
export function parseDefinition(text: string): Definition {
  const [term = '', ...rest] = stickyName(text).split('=')
  const lines = [rest.join('=').trim(), ...stickyBody(text)].filter((line) => line !== '')
  const { fields, problems } = parseFields([term, ...lines].join('\n'))
  const said = new Set(fields.map(({ name }) => nameKey(name)))
  const read = lines.flatMap((words) => {
    const rule = parseRule(words)
    return rule && isOfFields(rule, said) ? [{ rule, words }] : []
  })
  const rules = fields.length === 0 ? [] : read
  const isRule = (line: string) => rules.some(({ words }) => words.includes(line))
  const unparsed = problems.map((problem) => problem.text).filter((line) => fields.length > 0 && !isRule(line))
  return { term: term.trim(), fields, rules, unparsed }
}

/** Nothing happens to a value, and no command is given to it. */
function isOfFields(rule: Rule, fields: ReadonlySet<string>): boolean {
  return rule.on === undefined && 'field' in rule && fields.has(nameKey(rule.field))
}

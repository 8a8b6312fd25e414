import type { Comparison, Operand, Rule, RuleBody } from './Rule.ts'
import { stickyBody, stickyName } from './stickyName.ts'

/** What a constraint sticky says: rules of the grammar, and lines in free words, which become todo tests. */
export interface StickyRules {
  readonly rules: readonly Rule[]
  readonly unparsed: readonly string[]
}

const WORD = String.raw`[\p{L}_][\p{L}\p{M}\p{N}_]*`
const FIELD = `${WORD}(?:[ -]${WORD}){0,3}`
const QUOTED = '[“"][^“”"]+[”"]'
const NAME = `${QUOTED}|[^“”"]+`
const VALUE = `${QUOTED}|[^“”", ][^“”",]*`
/** An unquoted value of several words is a name, and a field is no noun with its article: else any sentence with “is” in it were a rule. */
const SENTENCE = /^\p{Ll}\S* /u
const SMALL_LETTER = /^\p{Ll}/u
const ABSENCE = /^(?:absent|empty|blank)$/i
const ARTICLE = /^(?:an?|the) /i
const VALUES = new RegExp(`^(?:${VALUE})(?:, ?(?:${VALUE}))*$`, 'u')
const COMPARISONS: Readonly<Record<string, Comparison>> = {
  '<': '<',
  '<=': '<=',
  '≤': '<=',
  '>': '>',
  '>=': '>=',
  '≥': '>=',
  '=': '=',
  '==': '=',
  '!=': '!=',
  '≠': '!=',
}
const COMPARISON = '<=|>=|!=|==|[<>=≤≥≠]'

type Groups = Readonly<Record<string, string | undefined>>

/** The grammar, one form a line; the first that fits wins. */
const FORMS: readonly (readonly [form: string, read: (groups: Groups) => RuleBody | undefined])[] = [
  ['at most once', () => ({ rule: 'at-most-once' })],
  [`only after (?<event>${NAME})`, ({ event = '' }) => ({ rule: 'only-after', event: unquoted(event) })],
  [`not after (?<event>${NAME})`, ({ event = '' }) => ({ rule: 'not-after', event: unquoted(event) })],
  [
    String.raw`count ?\( ?(?<field>${FIELD}) ?\) ?(?<comparison>${COMPARISON}) ?(?<limit>\d{1,15})`,
    ({ field = '', comparison = '', limit = '' }) => ({
      rule: 'count',
      field,
      comparison: compared(comparison),
      limit: Number(limit),
    }),
  ],
  [
    String.raw`(?<field>${FIELD}) ?(?<comparison>${COMPARISON}) ?(?<operand>[+-]?\d+(?:\.\d+)?|${QUOTED}|${FIELD})`,
    ({ field = '', comparison = '', operand = '' }) => ({
      rule: 'compare',
      field,
      comparison: compared(comparison),
      operand: operandOf(operand),
    }),
  ],
  [
    `(?<field>${FIELD}?) is (?<not>not )?(?<state>present|absent)`,
    ({ field = '', not, state = '' }) => ({ rule: 'present', field, present: isPresence(state, not) }),
  ],
  [
    `(?<field>${FIELD}?) is (?:(?<not>not )?(?<state>given|empty|blank)|(?<duty>required|mandatory))`,
    ({ field = '', not, state, duty }) => {
      const word = duty ?? state ?? ''
      return { rule: 'present', field, present: isPresence(word, not), said: { word, negated: not !== undefined } }
    },
  ],
  [
    `(?<field>${FIELD}?) is (?<not>not )?(?:one of )?(?<values>.+)`,
    ({ field = '', not, values = '' }) => {
      const list = valuesOf(values)
      if (!list) return undefined
      const bare = list.filter((value) => SMALL_LETTER.test(value))
      const rule = { rule: 'one-of', field, values: list.map(unquoted), negated: not !== undefined } as const
      return bare.length === 0 ? rule : { ...rule, bare }
    },
  ],
]
const forms = FORMS.map(([form, read]) => ({ pattern: new RegExp(`^${form}$`, 'iu'), read }))

/**
 * One rule of the small grammar, or null: `<field> < <= > >= = != <literal|field>`, `count(<field>) <= 50`,
 * `<field> is [not] [one of] A, B`, `<field> is [not] present|absent|given|empty|blank`, `<field> is required|mandatory`, `only after <Event>`, `not after <Event>`, `at most once`,
 * each with an optional `on <Command>`. Keywords in any case; a full stop at the end is let pass. A value of several words
 * that begins with a small letter stands in double quotes, and no field begins with an article: “a lot is closed once” is a
 * sentence. The last ` on ` begins the command, so an event or value that has the word in it stands in double quotes: `only after "Put On Hold"`.
 */
export function parseRule(line: string): Rule | null {
  const sentence = stickyName(line).replace(/\.$/, '').trim()
  const bound = new RegExp(`^(?<body>.+) on (?<on>${NAME})$`, 'iu').exec(sentence)?.groups
  if (bound?.body && bound.on) {
    const body = parseBody(bound.body)
    if (body) return { ...body, on: unquoted(bound.on) }
  }
  return parseBody(sentence)
}

/**
 * What a constraint sticky says, one rule a line. Where the first line is no rule and there are others, it is the title;
 * where no line is one, the lines together may be (a long rule that was wrapped by hand).
 */
export function parseRules(text: string): StickyRules {
  const name = stickyName(text)
  if (name === '') return { rules: [], unparsed: [] }
  const body = stickyBody(text)
  const lines = [name, ...body].map((line) => ({ line, rule: parseRule(line) }))
  const rules = lines.flatMap(({ rule }) => rule ?? [])
  if (rules.length > 0) {
    const unparsed = lines.filter(({ rule }, index) => rule === null && index > 0)
    return { rules, unparsed: unparsed.map(({ line }) => line) }
  }
  const wrapped = [name, ...body].join(' ')
  const rule = parseRule(wrapped)
  return rule ? { rules: [rule], unparsed: [] } : { rules: [], unparsed: [wrapped] }
}

function parseBody(sentence: string): RuleBody | null {
  for (const { pattern, read } of forms) {
    const match = pattern.exec(sentence)
    const rule = match && read(match.groups ?? {})
    if (rule && !('field' in rule && ARTICLE.test(rule.field))) return rule
  }
  return null
}

function compared(comparison: string): Comparison {
  return COMPARISONS[comparison] ?? '='
}

function operandOf(text: string): Operand {
  if (/^[+-]?\d/.test(text)) return { literal: Number(text) }
  if (/^(true|false)$/i.test(text)) return { literal: text.toLowerCase() === 'true' }
  return /^[“"]/.test(text) ? { literal: unquoted(text) } : { word: text }
}

function isPresence(state: string, not: string | undefined): boolean {
  return ABSENCE.test(state) === (not !== undefined)
}

/** `A, "B, C", D`, each as written; undefined where a value is missing, a quote is open or one reads as part of a sentence. */
function valuesOf(text: string): readonly string[] | undefined {
  if (!VALUES.test(text)) return undefined
  const values = (text.match(new RegExp(VALUE, 'gu')) ?? []).map((value) => value.trim())
  return values.some((value) => SENTENCE.test(value)) ? undefined : values
}

function unquoted(text: string): string {
  return text.replace(/^[“"](.*)[”"]$/u, '$1').trim()
}

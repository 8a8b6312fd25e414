import type { AggregatePlan } from '../plan/AggregatePlan.ts'
import type { CommandPlan, Outcome, Wire } from '../plan/CommandPlan.ts'
import type { StateField } from '../plan/FieldPlan.ts'
import { undecidedWords } from '../plan/undecidedWords.ts'
import type { CodeFile } from '../text/CodeFile.ts'
import { comment } from '../text/comment.ts'
import { LINE_WIDTH } from '../text/LINE_WIDTH.ts'
import { quote } from '../text/quote.ts'
import { indented, wrap } from '../text/wrap.ts'
import { askedWith, decidedType, isReading } from './decisionSignature.ts'
import { KERNEL } from './KERNEL.ts'
import { decisionWords } from './words.ts'

/** `decide`: one pure function per command, and the interface that says what each is asked with and may answer. */
export function addDecisions(file: CodeFile, aggregate: AggregatePlan): void {
  const { commands, decisions } = aggregate
  if (commands.length === 0) return
  file.section([
    '/** What each command is decided on, and what may come of it. */',
    `export interface ${decisions.name} {`,
    ...commands.flatMap((command, index) => [
      ...(index === 0 ? [] : ['']),
      ...indented(signatureLines(file, aggregate, command)),
    ]),
    '}',
  ])
  file.section([
    '/** What comes of each command, as the wall says. */',
    `export const decide: ${decisions.name} = {`,
    ...commands.flatMap((command, index) => [
      ...(index === 0 ? [] : ['']),
      ...indented(decisionLines(file, aggregate, command)),
    ]),
    '}',
  ])
}

function signatureLines(file: CodeFile, aggregate: AggregatePlan, command: CommandPlan): readonly string[] {
  const types = { state: aggregate.stateType, command: command.type, enrichment: command.enrichment ?? command.type }
  const parameters = (['state', ...askedWith(command)] as const).map((name) => `${name}: ${types[name].name}`)
  return [
    ...comment(decisionWords(command)),
    ...wrap(`${command.method}(`, parameters, `): ${decidedType(file, command)}`),
  ]
}

/** Parameters after the last one that it reads are left out. */
function decisionLines(file: CodeFile, aggregate: AggregatePlan, command: CommandPlan): readonly string[] {
  const parameters = ['state', ...askedWith(command)] as const
  const used = parameters.slice(0, parameters.findLastIndex((name) => isReading(command, name)) + 1)
  return [
    `${command.method}(${used.join(', ')}) {`,
    ...indented([...ruleLines(file, command), ...outcomeLines(file, aggregate, command)]),
    '},',
  ]
}

/** Each rule in its turn; the first that does not hold says no. */
function ruleLines(file: CodeFile, command: CommandPlan): readonly string[] {
  return command.rules.flatMap(({ name, words, reads }) => {
    const given = [...(reads.state ? ['state'] : []), ...(reads.command ? ['command'] : [])]
    return refusal(file, `!rules.${name}(${given.join(', ')})`, name, words)
  })
}

/** What events need of the state may not be known yet. */
function knownLines(file: CodeFile, state: readonly StateField[], outcomes: readonly Outcome[]): readonly string[] {
  const wires = outcomes.flatMap((outcome) => outcome.wires)
  const needed = wires.filter(({ source, field }) => source === 'state' && !field.optional)
  const properties = new Set(needed.map(({ field }) => stateProperty(field.property, state)))
  return [...properties].flatMap((property) =>
    refusal(
      file,
      `state.${property} === undefined`,
      `${property}Unknown`,
      `nothing that happened so far says ${property}`,
    ),
  )
}

function refusal(file: CodeFile, condition: string, rule: string, words: string): readonly string[] {
  const open = `if (${condition}) return ${file.value(KERNEL.rejected)}(`
  const single = `${open}${quote(rule)}, ${quote(words)})`
  if (single.length + 4 <= LINE_WIDTH) return [single]
  return [`if (${condition}) {`, ...indented(wrap('return rejected(', [quote(rule), quote(words)], ')')), '}']
}

function outcomeLines(file: CodeFile, { state }: AggregatePlan, command: CommandPlan): readonly string[] {
  const { yields, outcomes } = command
  if (yields === 'undecided') {
    return wrap(`return ${file.value(KERNEL.rejected)}(`, [quote('undecided'), quote(undecidedWords(command))], ')')
  }
  const accepted = file.value(KERNEL.accepted)
  const events = outcomes.map((outcome) => eventLines(file, state, outcome))
  if (yields === 'all') return [...knownLines(file, state, outcomes), ...returned(accepted, events)]
  return [
    'switch (enrichment.outcome) {',
    ...outcomes.flatMap((outcome, index) => [
      `  case ${quote(outcome.event.tag)}:`,
      ...indented(knownLines(file, state, [outcome]), '    '),
      ...indented(returned(accepted, events.slice(index, index + 1)), '    '),
    ]),
    '}',
  ]
}

/** `return accepted(…)`; a single event opens right behind the parenthesis. */
function returned(accepted: string, events: readonly (readonly string[])[]): readonly string[] {
  const open = `return ${accepted}(`
  const [first = [], ...more] = events
  if (more.length === 0) {
    const last = first.length - 1
    return first.map((line, index) => `${index === 0 ? open : ''}${line}${index === last ? ')' : ''}`)
  }
  const items = events.flatMap((lines) => lines.map((line, index) => (index === lines.length - 1 ? `${line},` : line)))
  return [open, ...indented(items), ')']
}

function eventLines(file: CodeFile, state: readonly StateField[], { event, wires }: Outcome): readonly string[] {
  const type = `type: ${quote(event.tag)}`
  if (wires.length === 0) return [`{ ${type}, data: {} }`]
  return ['{', `  ${type},`, '  data: {', ...indented(dataLines(file, state, wires), '    '), '  },', '}']
}

function dataLines(file: CodeFile, state: readonly StateField[], wires: readonly Wire[]): readonly string[] {
  const codeOf = ({ field: { property }, source }: Wire): string => {
    if (source === 'identity') return `${property}: state.id`
    return `${property}: ${source}.${source === 'state' ? stateProperty(property, state) : property}`
  }
  const optional = wires.filter(({ field }) => field.optional)
  return [
    ...wires.filter(({ field }) => !field.optional).map((wire) => `${codeOf(wire)},`),
    ...(optional.length === 0 ? [] : [`...${file.value(KERNEL.defined)}({ ${optional.map(codeOf).join(', ')} }),`]),
  ]
}

function stateProperty(property: string, state: readonly StateField[]): string {
  return state.find(({ from }) => from === property)?.property ?? property
}

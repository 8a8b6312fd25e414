import type { OwnedFile } from '../../manifest.ts'
import type { AggregatePlan } from '../plan/AggregatePlan.ts'
import { aggregateNotes } from '../plan/aggregateNotes.ts'
import type { CommandPlan } from '../plan/CommandPlan.ts'
import { upperFirst } from '../plan/ContextNames.ts'
import type { EventPlan } from '../plan/EventPlan.ts'
import type { FieldPlan } from '../plan/FieldPlan.ts'
import type { Setting } from '../plan/rules/Situation.ts'
import { type KnownSample, sampleCode } from '../plan/sampleCode.ts'
import { CodeFile } from '../text/CodeFile.ts'
import { comment } from '../text/comment.ts'
import { quote } from '../text/quote.ts'
import { withArticle } from '../text/withArticle.ts'
import { indented, wrap } from '../text/wrap.ts'
import { askedWith } from './decisionSignature.ts'
import { KERNEL } from './KERNEL.ts'
import { GENERATED, owned } from './owned.ts'
import { settingOf } from './Samples.ts'
import { typeText } from './typeText.ts'
import { spokenName } from './words.ts'

/** `order.fixture.gen.ts`: a command and an event of each kind, and an instance to which something happened. */
export function fixtureFile(aggregate: AggregatePlan): readonly OwnedFile[] {
  const { after, commands, events, id, idSample } = aggregate
  if (commands.length === 0 && events.length === 0) return []
  const file = new CodeFile(after.from, `${GENERATED} Values for tests, also for yours.`, ['id', after.name])
  const known: KnownSample = { type: id, sample: idSample, name: { name: 'id', from: after.from } }
  const code = (field: FieldPlan, setting: Exclude<Setting, undefined>) => sampleCode(file, field.type, setting, known)
  file.add(`export const id = ${sampleCode(file, id, idSample)}`)
  for (const command of commands.filter(({ fields }) => fields.length > 0)) {
    file.section(commandLines(file, command, code))
  }
  for (const event of events) file.section(eventLines(file, event, code))
  file.section(aggregate.style === 'class' ? rootLines(file, aggregate) : decisionsLines(file, aggregate))
  const own = [...commands, ...events].map(({ sampleName, notes }) => [sampleName, notes] as const)
  return [owned(file, 'tool', aggregateNotes(aggregate), new Map([...own, ['id', aggregate.notes]]))]
}

type Code = (field: FieldPlan, setting: Exclude<Setting, undefined>) => string

function commandLines(file: CodeFile, { fields, sampleName, type, tests }: CommandPlan, code: Code): readonly string[] {
  const parts = fields.flatMap((field) => {
    const setting = tests.plain.command(field.property)
    return setting === undefined ? [] : [`  ${field.property}: ${code(field, setting)},`]
  })
  return [`export const ${sampleName}: ${file.type(type)} = {`, ...parts, '}']
}

function eventLines(file: CodeFile, { fields, sampleName, type, tag }: EventPlan, code: Code): readonly string[] {
  const parts = fields.map((field) => `    ${field.property}: ${code(field, settingOf(field))},`)
  const data = parts.length === 0 ? ['  data: {},'] : ['  data: {', ...parts, '  },']
  return [`export const ${sampleName}: ${file.type(type)} = {`, `  type: ${quote(tag)},`, ...data, '}']
}

function headLines(file: CodeFile, aggregate: AggregatePlan, result: string): readonly string[] {
  const id = `id: ${typeText(file, { type: aggregate.id, list: false })}`
  return [
    ...comment(`${upperFirst(withArticle(spokenName(aggregate)))} to which this happened.`),
    ...wrap(
      `export function ${aggregate.after.name}(`,
      [id, `history: readonly ${file.type(aggregate.eventType)}[] = []`],
      `)${result} {`,
    ),
  ]
}

function rootLines(file: CodeFile, aggregate: AggregatePlan): readonly string[] {
  const root = file.value(aggregate.generatedRoot)
  return [...headLines(file, aggregate, `: ${root}`), `  return new ${root}(id, history)`, '}']
}

/** The same members as the class has, each over its decision. */
function decisionsLines(file: CodeFile, aggregate: AggregatePlan): readonly string[] {
  const { gen, initial, commands } = aggregate
  const evolve = file.value({ name: 'evolve', from: gen })
  const decisions = commands.map((command) => {
    const types = { command: command.type, enrichment: command.enrichment ?? command.type }
    const parameters = askedWith(command).map((name) => `${name}: ${file.type(types[name])}`)
    const decide = file.value({ name: 'decide', from: gen })
    const call = `${decide}.${command.method}(${['state', ...askedWith(command)].join(', ')})`
    return wrap(`${command.method}: (`, parameters, `) => ${call},`)
  })
  return [
    ...headLines(file, aggregate, ''),
    `  const { state } = ${file.value(KERNEL.load)}({ initial: ${file.value(initial)}, ${evolve} }, id, history)`,
    ...(decisions.length === 0
      ? ['  return { state }']
      : ['  return {', '    state,', ...decisions.flatMap((lines) => indented(lines, '    ')), '  }']),
    '}',
  ]
}

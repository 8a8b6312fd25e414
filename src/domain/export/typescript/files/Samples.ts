import type { AggregatePlan } from '../plan/AggregatePlan.ts'
import type { CommandPlan, Outcome } from '../plan/CommandPlan.ts'
import type { EventPlan } from '../plan/EventPlan.ts'
import type { FieldPlan } from '../plan/FieldPlan.ts'
import type { Setting, Situation } from '../plan/rules/Situation.ts'
import { equalSamples } from '../plan/Sample.ts'
import { sampleCode } from '../plan/sampleCode.ts'
import type { CodeFile } from '../text/CodeFile.ts'
import { quote } from '../text/quote.ts'
import { commandEnrichment } from './commandEnrichment.ts'

/** The values that the tests of one aggregate use: constants for the plain ones, and how others differ from them. */
export class Samples {
  readonly #file: CodeFile
  readonly #aggregate: AggregatePlan
  readonly #id: ReadonlyMap<string, string>

  constructor(file: CodeFile, aggregate: AggregatePlan) {
    this.#file = file
    this.#aggregate = aggregate
    this.#id = new Map([[sampleCode(file, aggregate.id, aggregate.idSample), 'id']])
  }

  /** A field's plain value. */
  field(field: FieldPlan): string {
    return this.#code(field, settingOf(field))
  }

  /** The command of a situation: its constant, or what differs from it. */
  command(command: CommandPlan, situation: Situation): string {
    const plain = command.tests.plain
    const changed = command.fields.filter(
      ({ property }) => !equalSamples(situation.command(property), plain.command(property)),
    )
    if (changed.length === 0) return command.sampleName
    const isLess = changed.some(({ property }) => situation.command(property) === undefined)
    const parts = (isLess ? command.fields : changed).flatMap((field) => {
      const setting = situation.command(field.property)
      return setting === undefined ? [] : [`${field.property}: ${this.#code(field, setting)}`]
    })
    return `{ ${[...(isLess ? [] : [`...${command.sampleName}`]), ...parts].join(', ')} }`
  }

  /** The events before the command. */
  history(situation: Situation): readonly string[] {
    return situation.history.map((event) =>
      this.#event(event, (field) => {
        return this.#aggregate.state.some(({ from }) => from === field.property)
          ? situation.state(field.property)
          : settingOf(field)
      }),
    )
  }

  /** The event that comes of a command in a situation. */
  outcome({ event, wires }: Outcome, situation: Situation): string {
    return this.#event(event, (field) => {
      const source = wires.find((wire) => wire.field === field)?.source
      if (source === 'command') return situation.command(field.property)
      if (source === 'state') return situation.state(field.property)
      return settingOf(field)
    })
  }

  /** What a command needs beyond the wall. */
  enrichment(command: CommandPlan, outcome?: Outcome): string {
    return commandEnrichment(this.#file, command, { outcome, names: this.#id })
  }

  /** The constants that `code` uses. */
  constants(code: string): readonly string[] {
    const { commands, events, id, idSample } = this.#aggregate
    const isUsed = (name: string) => new RegExp(`\\b${name}\\b`).test(code)
    const lines = [`const id = ${sampleCode(this.#file, id, idSample)}`]
    for (const command of commands.filter(({ fields, sampleName }) => fields.length > 0 && isUsed(sampleName))) {
      const parts = command.fields.flatMap((field) => {
        const setting = command.tests.plain.command(field.property)
        return setting === undefined ? [] : [`  ${field.property}: ${this.#code(field, setting)},`]
      })
      lines.push('', `const ${command.sampleName}: ${this.#file.type(command.type)} = {`, ...parts, '}')
    }
    for (const event of events.filter(({ sampleName }) => isUsed(sampleName))) {
      const fields = event.fields.map((field) => `    ${field.property}: ${this.field(field)},`)
      const data = fields.length === 0 ? ['  data: {},'] : ['  data: {', ...fields, '  },']
      const type = this.#file.type(event.type)
      lines.push('', `const ${event.sampleName}: ${type} = {`, `  type: ${quote(event.tag)},`, ...data, '}')
    }
    return lines
  }

  #event(event: EventPlan, settingFor: (field: FieldPlan) => Setting): string {
    const changed = event.fields.filter((field) => !equalSamples(settingFor(field), settingOf(field)))
    if (changed.length === 0) return event.sampleName
    const isLess = changed.some((field) => settingFor(field) === undefined)
    const parts = (isLess ? event.fields : changed).flatMap((field) => {
      const setting = settingFor(field)
      return setting === undefined ? [] : [`${field.property}: ${this.#code(field, setting)}`]
    })
    const data = [...(isLess ? [] : [`...${event.sampleName}.data`]), ...parts]
    return `{ ...${event.sampleName}, data: { ${data.join(', ')} } }`
  }

  #code({ type }: FieldPlan, setting: Exclude<Setting, undefined>): string {
    return sampleCode(this.#file, type, setting, this.#id)
  }
}

function settingOf({ list, sample }: FieldPlan): Exclude<Setting, undefined> {
  return list ? { length: 1, of: sample } : sample
}

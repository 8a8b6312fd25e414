import type { AggregatePlan } from '../plan/AggregatePlan.ts'
import type { CommandPlan, Outcome } from '../plan/CommandPlan.ts'
import type { EventPlan } from '../plan/EventPlan.ts'
import type { FieldPlan } from '../plan/FieldPlan.ts'
import type { Setting, Situation } from '../plan/rules/Situation.ts'
import { equalSamples } from '../plan/Sample.ts'
import { type KnownSample, sampleCode } from '../plan/sampleCode.ts'
import type { CodeFile } from '../text/CodeFile.ts'
import { commandEnrichment } from './commandEnrichment.ts'

/** The values that tests of one aggregate use: its fixture's constants, and how others differ from them. */
export class Samples {
  readonly #file: CodeFile
  readonly #aggregate: AggregatePlan
  readonly #known: KnownSample

  constructor(file: CodeFile, aggregate: AggregatePlan) {
    const { id, idSample, after } = aggregate
    this.#file = file
    this.#aggregate = aggregate
    this.#known = { type: id, sample: idSample, name: { name: 'id', from: after.from } }
  }

  /** The instance that tests try things on. */
  get id(): string {
    return this.#file.value(this.#known.name)
  }

  /** A field's plain value. */
  field(field: FieldPlan): string {
    return this.#code(field, settingOf(field))
  }

  /** An event with its plain values. */
  plainEvent({ sampleName }: EventPlan): string {
    return this.#constant(sampleName)
  }

  /** The instance to which the events of a situation happened. */
  after(situation: Situation): string {
    const history = this.history(situation)
    const given = history.length === 0 ? this.id : `${this.id}, [${history.join(', ')}]`
    return `${this.#file.value(this.#aggregate.after)}(${given})`
  }

  /** The command of a situation: its constant, or what differs from it. */
  command(command: CommandPlan, situation: Situation): string {
    const plain = command.tests.plain
    const changed = command.fields.filter(
      ({ property }) => !equalSamples(situation.command(property), plain.command(property)),
    )
    if (changed.length === 0) return this.#constant(command.sampleName)
    const isLess = changed.some(({ property }) => situation.command(property) === undefined)
    const parts = (isLess ? command.fields : changed).flatMap((field) => {
      const setting = situation.command(field.property)
      return setting === undefined ? [] : [`${field.property}: ${this.#code(field, setting)}`]
    })
    return `{ ${[...(isLess ? [] : [`...${this.#constant(command.sampleName)}`]), ...parts].join(', ')} }`
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
    return commandEnrichment(this.#file, command, { outcome, known: this.#known })
  }

  #event(event: EventPlan, settingFor: (field: FieldPlan) => Setting): string {
    const changed = event.fields.filter((field) => !equalSamples(settingFor(field), settingOf(field)))
    const plain = this.#constant(event.sampleName)
    if (changed.length === 0) return plain
    const isLess = changed.some((field) => settingFor(field) === undefined)
    const parts = (isLess ? event.fields : changed).flatMap((field) => {
      const setting = settingFor(field)
      return setting === undefined ? [] : [`${field.property}: ${this.#code(field, setting)}`]
    })
    const data = [...(isLess ? [] : [`...${plain}.data`]), ...parts]
    return `{ ...${plain}, data: { ${data.join(', ')} } }`
  }

  #code({ type }: FieldPlan, setting: Exclude<Setting, undefined>): string {
    return sampleCode(this.#file, type, setting, this.#known)
  }

  #constant(name: string): string {
    return this.#file.value({ name, from: this.#aggregate.after.from })
  }
}

export function settingOf({ list, sample }: FieldPlan): Exclude<Setting, undefined> {
  return list ? { length: 1, of: sample } : sample
}

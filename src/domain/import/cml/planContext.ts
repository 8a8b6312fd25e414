import type { CmlIndex, ContextContents } from '../../cml/CmlIndex.ts'
import type { CmlAggregate, CmlInvocation, CmlObject, CmlProduction, CmlTransition } from '../../cml/CmlModel.ts'
import type { ImportRemark } from '../ImportedBoard.ts'
import { contextDefinitions } from './contextDefinitions.ts'
import { Enumerations } from './Enumerations.ts'
import { fieldLines } from './fieldLines.ts'
import type { StickyDraft } from './Sheet.ts'
import { Speaker } from './Speaker.ts'
import type { ContextPlan, PolicyDraft, StripPlan } from './StripPlan.ts'

/** What stands in a context's frame: a strip for each step of its flows, then what no flow speaks of. */
export function planContext(contents: ContextContents, index: CmlIndex, report: ImportRemark[]): ContextPlan {
  return new ContextPlanner(contents, index, report).plan()
}

class ContextPlanner {
  readonly #contents: ContextContents
  readonly #report: ImportRemark[]
  readonly #commands: ReadonlyMap<string, CmlObject>
  readonly #events: ReadonlyMap<string, CmlObject>
  /** Domain object → the first aggregate that declares it. */
  readonly #declaring: ReadonlyMap<string, string>
  /** Command → the strips of it that have no policy yet. */
  readonly #withoutPolicy = new Map<string, number[]>()
  readonly #enumerations: Enumerations
  readonly #speakers = { command: new Speaker(), event: new Speaker(), aggregate: new Speaker() }
  /** Commands and events of which a sticky with their fields was planned. */
  readonly #withFields = new Set<CmlObject>()
  readonly #strips: StripPlan[] = []
  readonly #seen = { commands: new Set<string>(), aggregates: new Set<string>() }
  /** Aggregate → events that a strip of it has. */
  readonly #emitted = new Map<string, Set<string>>()

  constructor(contents: ContextContents, index: CmlIndex, report: ImportRemark[]) {
    this.#contents = contents
    this.#report = report
    this.#commands = new Map(contents.commands.map((command) => [command.name.value, command]))
    this.#events = new Map(contents.events.map((event) => [event.name.value, event]))
    this.#declaring = new Map(
      contents.aggregates
        .flatMap(({ name, objects: own }) => own.map((each) => [each.name.value, name.value] as const))
        .reverse(),
    )
    this.#enumerations = new Enumerations(contents, index)
  }

  plan(): ContextPlan {
    const { context, flows, commands, aggregates } = this.#contents
    const steps = flows.flatMap((flow) => flow.steps)
    for (const step of steps) if (step.kind === 'production') this.#produce(step)
    for (const step of steps) if (step.kind === 'invocation') this.#invoke(step)
    for (const { name } of commands) if (!this.#seen.commands.has(name.value)) this.#addCommand(name.value)
    for (const aggregate of aggregates) this.#addRest(aggregate)
    this.#addLooseEvents()
    for (const { name, steps: calls } of context.application?.coordinations ?? []) {
      const said = calls.map(({ context: at, service, operation }) => `${at.value}.${service.value}.${operation.value}`)
      this.#remark(name.line, `The coordination ${name.value} is a definition now: ${said.join(', ')}.`)
    }
    const definitions = contextDefinitions(this.#contents, this.#enumerations, this.#report)
    return { name: context.name.value, strips: this.#strips, definitions }
  }

  #remark(line: number, message: string): void {
    this.#report.push({ line, message })
  }

  #produce(step: CmlProduction): void {
    const { name, action, events, choice, initiatedBy, transition } = step
    const holder = step.aggregate?.value ?? this.#declaring.get(events[0]?.value ?? '')
    if (!step.aggregate && holder !== undefined)
      this.#remark(name.line, `${name.value} goes to ${holder}, which declares what it emits.`)
    if (action === 'operation') this.#remark(name.line, `The operation ${name.value} is a command on the wall.`)
    if (events.length > 1 && choice === 'O')
      this.#remark(name.line, `${name.value} emits one or more of its events; the wall knows one of them, or all.`)
    this.#seen.commands.add(name.value)
    if (holder !== undefined) for (const event of events) this.#note(holder, event.value)
    this.#add({
      ...(initiatedBy === undefined ? {} : { actor: { kind: 'actor', text: initiatedBy } }),
      commandName: name.value,
      command: {
        ...this.#command(name.value),
        ...(choice === '+' ? { yields: 'all' } : choice === 'X' ? { yields: 'one-of' } : {}),
      },
      ...(holder === undefined ? {} : { aggregate: this.#aggregate(holder) }),
      events: events.map(({ value }) => this.#event(value)),
      rules: transition ? [{ kind: 'constraint', text: this.#states(name.value, transition) }] : [],
    })
  }

  #invoke({ events, names, choice }: CmlInvocation): void {
    const [first] = names
    if (!first) return
    for (const { value } of names) if (!this.#seen.commands.has(value)) this.#addCommand(value)
    if (names.length > 1 && choice !== '+')
      this.#remark(
        first.line,
        `An event triggers ${choice === 'X' ? 'one' : 'one or more'} of ${names.map(({ value }) => value).join(', ')}; the policy issues them all, and says so in words.`,
      )
    const spokenEvents = events.map(({ value }) => this.#speakers.event.say(value).toLowerCase())
    const spokenCommands = names.map(({ value }) => this.#speakers.command.say(value).toLowerCase())
    const between = choice === 'X' ? ' or ' : choice === 'O' ? ' or also ' : ' and '
    const join = events.length > 1 ? '\nwait for all' : ''
    const policy: PolicyDraft = {
      sticky: {
        kind: 'policy',
        text: `Whenever ${spokenEvents.join(' and ')}, ${spokenCommands.join(between)}${join}`,
      },
      on: events.map(({ value }) => value),
      issues: names.map(({ value }) => value),
    }
    const at = this.#withoutPolicy.get(first.value)?.shift()
    const strip = at === undefined ? undefined : this.#strips[at]
    if (at !== undefined && strip) this.#strips[at] = { ...strip, policy }
    else this.#add({ policy, events: [], rules: [] })
  }

  #add(strip: StripPlan): void {
    const { commandName, policy } = strip
    const at = this.#strips.push(strip) - 1
    if (commandName === undefined || policy) return
    this.#withoutPolicy.set(commandName, [...(this.#withoutPolicy.get(commandName) ?? []), at])
  }

  #addCommand(name: string): void {
    this.#seen.commands.add(name)
    this.#add({ commandName: name, command: this.#command(name), events: [], rules: [] })
  }

  /** An aggregate's own strip, where it has events that no flow emits, or no strip yet. */
  #addRest({ name, objects }: CmlAggregate): void {
    const emitted = this.#emitted.get(name.value)
    const left = objects.filter((object) => object.kind === 'DomainEvent' && !emitted?.has(object.name.value))
    if (left.length === 0 && this.#seen.aggregates.has(name.value)) return
    const events = left.map((event) => this.#event(event.name.value))
    for (const event of left) this.#note(name.value, event.name.value)
    this.#add({ aggregate: this.#aggregate(name.value), events, rules: [] })
  }

  #addLooseEvents(): void {
    const placed = new Set([...this.#emitted.values()].flatMap((events) => [...events]))
    const inFlows = new Set(
      this.#contents.flows.flatMap(({ steps }) =>
        steps.flatMap((step) => (step.kind === 'production' ? step.events.map(({ value }) => value) : [])),
      ),
    )
    for (const { name } of this.#contents.events) {
      if (placed.has(name.value) || inFlows.has(name.value)) continue
      this.#add({ events: [this.#event(name.value)], rules: [] })
    }
  }

  #note(aggregate: string, event: string): void {
    this.#emitted.set(aggregate, (this.#emitted.get(aggregate) ?? new Set()).add(event))
  }

  #command(name: string): StickyDraft {
    const object = this.#commands.get(name)
    const lines = object ? this.#fieldsOf(object) : []
    const text = [this.#speakers.command.say(name), ...lines].join('\n')
    return { kind: 'command', text, ...(object ? { identifier: name } : {}) }
  }

  #event(name: string): StickyDraft {
    const object = this.#events.get(name)
    const text = [this.#speakers.event.say(name), ...(object ? this.#fieldsOf(object) : [])].join('\n')
    return { kind: 'event', text, identifier: name }
  }

  #aggregate(name: string): StickyDraft {
    this.#seen.aggregates.add(name)
    return { kind: 'aggregate', text: this.#speakers.aggregate.say(name), identifier: name }
  }

  /** The fields stand on the first sticky of an element only. */
  #fieldsOf(object: CmlObject): readonly string[] {
    if (this.#withFields.has(object)) return []
    this.#withFields.add(object)
    return fieldLines(object.properties, this.#enumerations.seenFrom(object))
  }

  #states(command: string, { from, to }: CmlTransition): string {
    const targets = to.map(({ value }) => value).join(' or ')
    const origin = from.length === 0 ? 'starts as' : `only when ${from.map(({ value }) => value).join(' or ')}, then`
    return `${this.#speakers.command.say(command)}: ${origin} ${targets}`
  }
}

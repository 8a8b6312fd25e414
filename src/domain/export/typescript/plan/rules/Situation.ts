import type { EventPlan } from '../EventPlan.ts'
import type { Sample } from '../Sample.ts'

/** A part of a situation that a rule may look at: `command.total`, `state.total`, `happened.OrderPlaced`. */
export type Variable = `command.${string}` | `state.${string}` | `happened.${string}`

/** What a part of a situation may be; a field that is absent, or an event that did not happen, is undefined. */
export type Setting = Sample | undefined

/** What to make of a part: this, or something that depends on what it is. */
export type Change = Setting | ((present: Setting) => Setting)

/** A command and the history it meets, tried out on rules and turned into tests. */
export class Situation {
  readonly #events: readonly EventPlan[]
  readonly #settings: ReadonlyMap<Variable, Setting>

  constructor(events: readonly EventPlan[], settings: Iterable<readonly [Variable, Setting]>) {
    this.#events = events
    this.#settings = new Map(settings)
  }

  with(variable: Variable, change: Change): Situation {
    const setting = typeof change === 'function' ? change(this.get(variable)) : change
    return new Situation(this.#events, [...this.#settings, [variable, setting]])
  }

  get(variable: Variable): Setting {
    return this.#settings.get(variable)
  }

  command(property: string): Setting {
    return this.get(`command.${property}`)
  }

  happened(tag: string): boolean {
    return this.get(`happened.${tag}`) !== undefined
  }

  /** Events before the command, in the order of the plan. */
  get history(): readonly EventPlan[] {
    return this.#events.filter(({ tag }) => this.happened(tag))
  }

  /** What history says of a property of its events; undefined while none has it. */
  state(property: string): Setting {
    const isKnown = this.history.some(({ fields }) => fields.some((field) => field.property === property))
    return isKnown ? this.get(`state.${property}`) : undefined
  }
}

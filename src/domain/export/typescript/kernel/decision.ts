/** What came of a command: the events that happened, or the rule that says no. */
export type Decision<Event> = Accepted<Event> | Rejected

export interface Accepted<Event> {
  readonly ok: true
  readonly events: readonly Event[]
}

export interface Rejected {
  readonly ok: false
  /** Name of the rule, for programs. */
  readonly rule: string
  /** The rule in the words of the wall, for people. */
  readonly reason: string
}

export function accepted<Event>(...events: readonly Event[]): Accepted<Event> {
  return { ok: true, events }
}

export function rejected(rule: string, reason: string): Rejected {
  return { ok: false, rule, reason }
}

import type { Id } from '../board/Board.ts'
import type { Operation } from '../board/operations.ts'
import type { LinkKind } from '../notation/links.ts'
import type { DownstreamRole, Pattern, Subdomain, UpstreamRole } from '../notation/relationships.ts'
import type { FindingCode, Severity } from './findings.ts'
import type { Field } from './sticky-text/Field.ts'

/** What every element of the model carries: the sticky's words, the code identifier, the notes it was read from, and why. */
export interface Element {
  /** First line of the sticky; empty while unnamed. */
  readonly name: string
  readonly identifier: string
  /** Code-point order. */
  readonly notes: readonly Id[]
  /** Why it was read so, one sentence; not in the model JSON. */
  readonly reason: string
}

export interface CommandElement extends Element {
  readonly fields: readonly Field[]
  /** Names. */
  readonly actors: readonly string[]
  readonly readModels: readonly string[]
  /** Whole texts. */
  readonly constraints: readonly string[]
  /** Names of the events it yields. */
  readonly events: readonly string[]
  /** Which events the names mean; not in the model JSON. */
  readonly eventNotes: readonly Id[]
  /** True: it yields one of its events; false: all of them; absent: not said. */
  readonly exclusive?: boolean
}

export interface AggregateElement extends Element {
  readonly commands: readonly CommandElement[]
  readonly events: readonly string[]
  readonly constraints: readonly string[]
}

export interface SystemElement extends Element {
  readonly commands: readonly CommandElement[]
  readonly events: readonly string[]
}

export interface PolicyElement extends Element {
  /** Names of events only. */
  readonly on: readonly string[]
  /** Names of commands. */
  readonly issues: readonly string[]
  /** Steps that it takes back once it is set off, by event. */
  readonly compensations?: readonly Compensation[]
  /** It acts once all of its events happened. */
  readonly joins?: boolean
}

/** `undo <Event>: <Command>`. */
export interface Compensation {
  readonly event: string
  readonly command: string
  /** Which event and command the names mean; not in the model JSON. */
  readonly eventNotes: readonly Id[]
  readonly commandNotes: readonly Id[]
}

export interface ReadModelElement extends Element {
  readonly fields: readonly Field[]
  /** Names of events. */
  readonly from: readonly string[]
}

export interface EventElement extends Element {
  readonly fields: readonly Field[]
  readonly pivotal: boolean
  readonly source: 'aggregate' | 'system' | 'time' | 'none'
  /** Where the event comes from, when this note only refers to it. */
  readonly reference?: { readonly context: Id; readonly notes: readonly Id[] }
}

export interface LooseElements {
  readonly commands: readonly CommandElement[]
  readonly events: readonly EventElement[]
  readonly times: readonly Element[]
  readonly actors: readonly Element[]
  readonly hotspots: readonly Element[]
  readonly definitions: readonly Element[]
  readonly opportunities: readonly Element[]
}

export interface ContextElement {
  /** Frame id, or `board` for the implicit context. */
  readonly id: Id
  readonly name: string
  readonly identifier: string
  readonly subdomain: Subdomain | null
  readonly bigBallOfMud: boolean
  readonly aggregates: readonly AggregateElement[]
  readonly systems: readonly SystemElement[]
  readonly policies: readonly PolicyElement[]
  readonly readModels: readonly ReadModelElement[]
  /** Every event of the context. */
  readonly events: readonly EventElement[]
  readonly loose: LooseElements
}

export interface ModelRelationship {
  readonly upstream: Id
  readonly downstream: Id
  readonly pattern: Pattern
  readonly upstreamRoles: readonly UpstreamRole[]
  readonly downstreamRoles: readonly DownstreamRole[]
  /** Names of what crosses. */
  readonly via: readonly string[]
  readonly declared: boolean
}

export interface ModelLink {
  readonly from: Id
  readonly to: Id
  readonly kind: LinkKind
  readonly drawn: boolean
  readonly reason: string
}

/** An offer to mend what a finding says: operations applied as one undo step. */
export interface QuickFix {
  readonly label: string
  readonly operation: Operation
}

export interface Finding {
  readonly code: FindingCode
  readonly severity: Severity
  /** Ids of the notes it is about, or of the context frames where it is about contexts; code-point order. */
  readonly notes: readonly Id[]
  readonly message: string
  /** Not in the model JSON. */
  readonly fixes?: readonly QuickFix[]
}

/** What Wallstorm understood of a board, arrays sorted by id or name in code-point order (design: the model JSON). */
export interface DomainModel {
  readonly contexts: readonly ContextElement[]
  readonly relationships: readonly ModelRelationship[]
  readonly links: readonly ModelLink[]
  readonly findings: readonly Finding[]
}

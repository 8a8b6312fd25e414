import type { Id } from '../board/Board.ts'
import type { ModelRelationship } from '../interpretation/model.ts'
import type { Subdomain } from '../notation/relationships.ts'

export interface MapContext {
  readonly id: Id
  /** Never empty: an unnamed context goes by its identifier. */
  readonly name: string
  readonly identifier: string
  readonly subdomain: Subdomain | null
  readonly bigBallOfMud: boolean
  /** Names of its aggregates, for the picture; an unnamed one goes by its identifier. */
  readonly aggregates: readonly string[]
  /** Names of the external systems it talks to, likewise. */
  readonly systems: readonly string[]
}

/** Contexts and what joins them; built from a model by `buildContextMap`. */
export interface ContextMap {
  readonly title: string
  readonly contexts: readonly MapContext[]
  /** Both ends are on the map. */
  readonly relationships: readonly ModelRelationship[]
}

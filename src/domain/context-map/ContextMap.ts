import type { Id } from '../board/Board.ts'
import type { ModelRelationship } from '../interpretation/model.ts'
import type { Subdomain } from '../notation/relationships.ts'

export interface MapContext {
  readonly id: Id
  readonly name: string
  readonly identifier: string
  readonly subdomain: Subdomain | null
  readonly bigBallOfMud: boolean
  /** Names of its aggregates, for the picture. */
  readonly aggregates: readonly string[]
}

/** Contexts and what joins them; built from a model by `buildContextMap`. */
export interface ContextMap {
  readonly title: string
  readonly contexts: readonly MapContext[]
  readonly relationships: readonly ModelRelationship[]
}

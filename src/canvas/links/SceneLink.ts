import type { Id } from '../../domain/board/Board.ts'
import type { LinkPath } from '../../domain/look/LinkPath.ts'

/** An arrow on the wall: drawn by a person, or inferred by the reading from where the notes stand. */
export interface SceneLink {
  /** The link's id where it is drawn, else `from → to`. */
  readonly key: string
  readonly from: Id
  readonly to: Id
  readonly drawn: boolean
  /** Why it was inferred; empty for a drawn one. */
  readonly reason: string
  readonly path: LinkPath
}

export const inferredKey = (from: Id, to: Id): string => `${from} → ${to}`

import type * as Y from 'yjs'
import type { Limits } from '../access/limits.ts'
import type { BoardLog, BoardRecord, BoardStore } from '../storage/BoardStore.ts'
import type { HourlyVersions } from './HourlyVersions.ts'
import type { Neighbours } from './Neighbours.ts'
import type { RoomReport } from './RoomReport.ts'

/** What a room is made of. */
export interface RoomSetup {
  readonly record: BoardRecord
  readonly doc: Y.Doc
  /** What the store holds of it: the sequence of its last update, and how many bytes that is. */
  readonly head: number
  readonly bytes: number
  /** The log that says exactly what the document does, where there is one. */
  readonly readFrom: BoardLog | null
  readonly store: BoardStore
  readonly limits: Limits
  readonly report: RoomReport
  readonly neighbours: Neighbours
  readonly versions: HourlyVersions
  /** The document in memory can no longer be trusted; the room must be loaded anew. */
  readonly onSpoilt: () => void
}

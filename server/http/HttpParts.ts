import type { Logger } from 'pino'
import type { Limits } from '../access/limits.ts'
import type { Rooms } from '../rooms/Rooms.ts'
import type { BoardStore } from '../storage/BoardStore.ts'
import type { PageFiles } from './pageFiles.ts'

/** What the routes work with. */
export interface HttpParts {
  readonly store: BoardStore
  readonly rooms: Rooms
  readonly limits: Limits
  readonly page: PageFiles
  readonly log: Logger
  readonly mayComeFrom: (origin: string | undefined, host: string | undefined) => boolean
}

import type { IncomingMessage } from 'node:http'
import type { Logger } from 'pino'
import type { Limits } from '../access/limits.ts'
import type { ClusterBus } from '../cluster/ClusterBus.ts'
import type { Rooms } from '../rooms/Rooms.ts'
import type { BoardStore } from '../storage/BoardStore.ts'
import type { PageFiles } from './pageFiles.ts'
import type { ServerReport } from './ServerReport.ts'

/** What the routes work with. */
export interface HttpParts {
  readonly store: BoardStore
  readonly rooms: Rooms
  readonly bus: ClusterBus
  readonly limits: Limits
  readonly page: PageFiles
  readonly adminToken: string
  readonly createToken: string | null
  readonly addressOf: (request: IncomingMessage) => string
  readonly log: Logger
  readonly report: ServerReport
  readonly mayComeFrom: (origin: string | undefined, host: string | undefined) => boolean
}

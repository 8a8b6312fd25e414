import { existsSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { dirname, join, resolve } from 'node:path'
import { getRequestListener } from '@hono/node-server'
import { pino } from 'pino'
import { MIGRATIONS } from '../src/document/migrations/MIGRATIONS.ts'
import { migrate } from '../src/document/migrations/migrate.ts'
import { LIMITS, type Limits } from './access/limits.ts'
import { originCheck } from './access/originCheck.ts'
import { SoloBus } from './cluster/SoloBus.ts'
import { type ServerConfig, StartupRefusal } from './config.ts'
import { createApp } from './http/createApp.ts'
import { PageFiles } from './http/pageFiles.ts'
import { ServerReport } from './http/ServerReport.ts'
import { SyncDoor } from './http/SyncDoor.ts'
import { Rooms } from './rooms/Rooms.ts'
import { type BoardStore, DamagedLog } from './storage/BoardStore.ts'
import { LevelBoardStore } from './storage/LevelBoardStore.ts'
import { makeFolder } from './storage/makeFolder.ts'

export { readConfig, type ServerConfig, StartupRefusal } from './config.ts'

export interface RunningServer {
  /** The port it listens on, also where port 0 asked for any. */
  readonly port: number
  /** Stores what is on its way, sends everybody away with 1012, and ends. */
  close(): Promise<void>
}

/** What tests replace. */
export interface Substitutes {
  readonly store?: BoardStore
  readonly limits?: Partial<Limits>
  readonly graceMs?: number
  readonly pageDir?: string
}

const GRACE_MS = 30_000

/** Runs a server; rejects with a `StartupRefusal` where it cannot. */
export async function startServer(config: ServerConfig, substitutes: Substitutes = {}): Promise<RunningServer> {
  const log = pino({ level: config.logLevel })
  const limits = { ...LIMITS, ...substitutes.limits }
  const store = substitutes.store ?? (await openStore(config.dataDir, log))
  const report = new ServerReport(log)
  const bus = new SoloBus()
  const rooms = new Rooms({
    store,
    limits,
    report,
    bus,
    migrate: (doc) => void migrate(doc, MIGRATIONS),
    graceMs: substitutes.graceMs ?? GRACE_MS,
  })
  report.watch(() => rooms.loaded)
  const parts = {
    report,
    bus,
    store,
    rooms,
    limits,
    log,
    page: await PageFiles.read(substitutes.pageDir ?? builtPage()),
    mayComeFrom: originCheck(config.publicUrl, config.allowedOrigins),
  }
  const server = createServer(getRequestListener(createApp(parts).fetch))
  const door = new SyncDoor(server, parts)
  const close = async () => {
    door.close()
    server.close()
    await rooms.close()
    server.closeIdleConnections()
    await store.close()
    await bus.close()
  }
  try {
    const port = await listen(server, config)
    log.info({ host: config.host, port }, 'listening')
    return { port, close }
  } catch (error) {
    await close()
    throw error
  }
}

async function openStore(folder: string, log: pino.Logger): Promise<BoardStore> {
  try {
    await makeFolder(resolve(folder))
    return await LevelBoardStore.open(join(folder, 'boards'), (tail) =>
      log.warn(tail, 'the last record of the log was incomplete and is cut off'),
    )
  } catch (error) {
    if (error instanceof DamagedLog)
      throw new StartupRefusal(`DATA_DIR ${folder}: ${error.message}; nothing was changed, restore a backup`)
    throw new StartupRefusal(`DATA_DIR ${folder} cannot be used: ${reasonOf(error)}`)
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error.cause instanceof Error && 'code' in error.cause && error.cause.code === 'LEVEL_LOCKED')
    return 'another server uses it'
  return (error.cause instanceof Error ? error.cause : error).message.split('\n')[0] ?? ''
}

function listen(server: Server, { host, port }: ServerConfig): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const why = error.code === 'EADDRINUSE' ? 'is in use' : `cannot be listened on: ${error.message}`
      reject(new StartupRefusal(`PORT ${port} on ${host} ${why}`))
    })
    server.listen(port, host, () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : port)
    })
  })
}

/** The page as `vite build` leaves it, beside the nearest package.json: found from the sources and from the bundle alike. */
function builtPage(): string {
  let folder = import.meta.dirname
  while (!existsSync(join(folder, 'package.json')) && folder !== dirname(folder)) folder = dirname(folder)
  return join(folder, 'dist/page')
}

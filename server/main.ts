import { existsSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import { dirname, join } from 'node:path'
import { getRequestListener } from '@hono/node-server'
import { pino } from 'pino'
import { MIGRATIONS } from '../src/document/migrations/MIGRATIONS.ts'
import { migrate } from '../src/document/migrations/migrate.ts'
import { loadTransliteration } from '../src/domain/naming/transliterate.ts'
import { leavePass, newAdminToken, withdrawPass } from './access/AdminPass.ts'
import { clientAddress } from './access/clientAddress.ts'
import { LIMITS, type Limits } from './access/limits.ts'
import { originCheck } from './access/originCheck.ts'
import type { ClusterBus } from './cluster/ClusterBus.ts'
import { RedisBus } from './cluster/RedisBus.ts'
import { SoloBus } from './cluster/SoloBus.ts'
import { type ServerConfig, StartupRefusal } from './config.ts'
import { createApp } from './http/createApp.ts'
import { PageFiles } from './http/pageFiles.ts'
import { ServerReport } from './http/ServerReport.ts'
import { SyncDoor } from './http/SyncDoor.ts'
import { Rooms } from './rooms/Rooms.ts'
import type { BoardStore } from './storage/BoardStore.ts'
import { openStore, StoreUnavailable } from './storage/openStore.ts'

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
  readonly bus?: ClusterBus
  readonly limits?: Partial<Limits>
  readonly graceMs?: number
  readonly versionEveryMs?: number
  readonly pageDir?: string
}

const GRACE_MS = 30_000
const HOUR_MS = 3_600_000
const POLL_MS = 1_000

/** Runs a server; rejects with a `StartupRefusal` where it cannot. */
export async function startServer(config: ServerConfig, substitutes: Substitutes = {}): Promise<RunningServer> {
  await loadTransliteration()
  const log = pino({ level: config.logLevel })
  const limits = { ...LIMITS, ...substitutes.limits }
  const store = substitutes.store ?? (await openTheStore(config, log))
  const report = new ServerReport(log)
  const bus = substitutes.bus ?? openBus(config, log)
  const rooms = new Rooms({
    store,
    limits,
    report,
    bus,
    migrate: (doc) => void migrate(doc, MIGRATIONS),
    graceMs: substitutes.graceMs ?? GRACE_MS,
    versionEveryMs: substitutes.versionEveryMs ?? HOUR_MS,
  })
  report.watch(() => rooms.loaded, bus)
  const parts = {
    report,
    bus,
    store,
    rooms,
    adminToken: newAdminToken(),
    createToken: config.createToken,
    addressOf: (request: IncomingMessage) => clientAddress(request, config.trustedProxies),
    limits,
    log,
    page: await PageFiles.read(substitutes.pageDir ?? builtPage()),
    mayComeFrom: originCheck(config.publicUrl, config.allowedOrigins),
  }
  const server = createServer(getRequestListener(createApp(parts).fetch))
  const door = new SyncDoor(server, parts)
  let closing: Promise<void> | null = null
  const close = () => (closing ??= shutDown())
  const shutDown = async () => {
    door.close()
    server.close()
    await rooms.close()
    server.closeIdleConnections()
    await store.close()
    await bus.close()
    if (!config.databaseUrl) await withdrawPass(config.dataDir)
  }
  try {
    const port = await listen(server, config)
    if (!config.databaseUrl)
      await leavePass(config.dataDir, { url: localUrl(config.host, port), token: parts.adminToken })
    log.info({ host: config.host, port }, 'listening')
    return { port, close }
  } catch (error) {
    await close()
    throw error
  }
}

/** One node alone, nodes joined by Redis, or nodes that share a database and look into it. */
function openBus({ databaseUrl, redisUrl }: ServerConfig, log: pino.Logger): ClusterBus {
  if (!databaseUrl) return new SoloBus(null)
  return redisUrl ? new RedisBus(redisUrl, (err) => log.warn({ err }, 'Redis cannot be reached')) : new SoloBus(POLL_MS)
}

async function openTheStore(config: ServerConfig, log: pino.Logger): Promise<BoardStore> {
  try {
    return await openStore(config, (tail) => log.warn(tail, 'the last record of the log was incomplete and is cut off'))
  } catch (error) {
    if (error instanceof StoreUnavailable) throw new StartupRefusal(error.message)
    throw error
  }
}

/** Where commands on this machine reach the server. */
function localUrl(host: string, port: number): string {
  const isAny = host === '0.0.0.0' || host === '::'
  return `http://${isAny ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host}:${port}`
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

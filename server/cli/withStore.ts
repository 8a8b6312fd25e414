import { findPass } from '../access/AdminPass.ts'
import { streamOf } from '../http/streamOf.ts'
import { readConfig, StartupRefusal } from '../main.ts'
import { type BoardStore, DamagedLog, StoreFailure } from '../storage/BoardStore.ts'
import { isStoreThere, openStore, StoreUnavailable } from '../storage/openStore.ts'
import { reasonOf } from '../storage/reasonOf.ts'
import { CommandRefusal } from './CommandRefusal.ts'

/** Asks the running server; a refusal becomes a `CommandRefusal`. */
export type Ask = (method: 'GET' | 'POST', what: string, body?: AsyncGenerator<Uint8Array>) => Promise<Response>

/**
 * The store that the environment names: through the server that has it open, where one runs, else itself. What it cannot
 * do becomes a `CommandRefusal`.
 */
export async function withStore<Result>(ways: {
  readonly store: (store: BoardStore) => Promise<Result>
  readonly server: (ask: Ask) => Promise<Result>
  /** An empty store is made where there is none; else that is refused. */
  readonly makes: boolean
}): Promise<Result> {
  try {
    const config = readConfig(process.env)
    const pass = config.databaseUrl ? null : await findPass(config.dataDir)
    if (pass && (await answers(pass.url)))
      return await ways.server((...request) => ask(pass.url, pass.token, ...request))
    if (!ways.makes && !isStoreThere(config))
      throw new CommandRefusal(
        `there are no boards in ${config.dataDir}: set DATA_DIR or DATABASE_URL as the server has it`,
      )
    const store = await openStore(config, ({ file, bytes }) =>
      process.stderr.write(`${file}: cut off ${bytes} bytes of an incomplete record\n`),
    )
    try {
      return await ways.store(store)
    } finally {
      await store.close()
    }
  } catch (error) {
    if (error instanceof StoreFailure) throw new CommandRefusal(`${error.message}: ${reasonOf(error)}`)
    if (error instanceof StartupRefusal || error instanceof StoreUnavailable || error instanceof DamagedLog)
      throw new CommandRefusal(error.message)
    throw error
  }
}

/** The answer's bytes; a server that goes away in the middle becomes a `CommandRefusal`. */
export async function* bodyOf(response: Response): AsyncGenerator<Uint8Array> {
  try {
    yield* response.body ?? []
  } catch {
    throw new CommandRefusal('the server broke off its answer; its log says why')
  }
}

async function answers(url: string): Promise<boolean> {
  return fetch(`${url}/healthz`).then(
    ({ ok }) => ok,
    () => false,
  )
}

async function ask(url: string, token: string, ...[method, what, body]: Parameters<Ask>): Promise<Response> {
  const headers = { authorization: `Bearer ${token}` }
  const request: RequestInit & { readonly duplex: 'half' } = {
    ...{ method, headers, duplex: 'half' },
    ...(body ? { body: streamOf(body) } : {}),
  }
  const response = await fetch(`${url}/admin/${what}`, request).catch((error: unknown) => {
    if (error instanceof Error && error.cause instanceof CommandRefusal) throw error.cause
    throw new CommandRefusal(`the server broke off: ${reasonOf(error)}`)
  })
  if (response.ok) return response
  const { message } = await response.json().catch(() => ({ message: `the server answered ${response.status}` }))
  throw new CommandRefusal(String(message))
}

import { findPass } from '../access/AdminPass.ts'
import { readConfig, StartupRefusal } from '../main.ts'
import type { BoardStore } from '../storage/BoardStore.ts'
import { openStore, StoreUnavailable } from '../storage/openStore.ts'
import { CommandRefusal } from './CommandRefusal.ts'

/** Asks the running server; a refusal becomes a `CommandRefusal`. */
export type Ask = (method: 'GET' | 'POST', what: string, body?: Uint8Array) => Promise<Response>

/** The store that the environment names: through the server that has it open, where one runs, else itself. */
export async function withStore<Result>(ways: {
  readonly store: (store: BoardStore) => Promise<Result>
  readonly server: (ask: Ask) => Promise<Result>
}): Promise<Result> {
  try {
    const config = readConfig(process.env)
    const pass = config.databaseUrl ? null : await findPass(config.dataDir)
    if (pass && (await answers(pass.url)))
      return await ways.server((...request) => ask(pass.url, pass.token, ...request))
    const store = await openStore(config, ({ file, bytes }) =>
      process.stderr.write(`${file}: cut off ${bytes} bytes of an incomplete record\n`),
    )
    try {
      return await ways.store(store)
    } finally {
      await store.close()
    }
  } catch (error) {
    if (error instanceof StartupRefusal || error instanceof StoreUnavailable) throw new CommandRefusal(error.message)
    throw error
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
  const response = await fetch(`${url}/admin/${what}`, {
    method,
    headers,
    ...(body ? { body: new Uint8Array(body) } : {}),
  })
  if (response.ok) return response
  const { message } = await response.json().catch(() => ({ message: `the server answered ${response.status}` }))
  throw new CommandRefusal(String(message))
}

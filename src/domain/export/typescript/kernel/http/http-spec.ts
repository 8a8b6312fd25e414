import assert from 'node:assert/strict'
import type { AddressInfo } from 'node:net'
import { httpService } from './http-service.ts'
import type { Route } from './route.ts'

/** Asks a running server; a body goes out as JSON. */
export type Ask = (
  method: Route['method'],
  path: string,
  body?: unknown,
) => Promise<{ readonly status: number; readonly text: string }>

/** Serves routes on a free port of this machine while the work lasts. */
export async function whileServing(routes: readonly Route[], work: (ask: Ask) => Promise<void>): Promise<void> {
  const server = httpService(routes, () => undefined)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  try {
    await work(async (method, path, body) => {
      const sent = body === undefined ? {} : { body: JSON.stringify(body) }
      const response = await fetch(`http://127.0.0.1:${String(port)}${path}`, { method, ...sent })
      return { status: response.status, text: await response.text() }
    })
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

/** What a server says of itself: all is well, and so many commands had this outcome. */
export async function assertCounted(ask: Ask, tags: Readonly<Record<string, string>>): Promise<void> {
  const health = await ask('GET', '/health')
  assert.equal(health.status, 200, health.text)
  const { text } = await ask('GET', '/metrics')
  const series = Object.entries(tags).map(([name, value]) => `${name}="${value}"`)
  assert.ok(text.includes(`commands_total{${series.join()}} 1\n`), text)
}

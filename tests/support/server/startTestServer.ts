import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { z } from 'zod'
import { type RunningServer, readConfig, type Substitutes, startServer } from '../../../server/main.ts'

const created = z.object({
  id: z.string(),
  links: z.object({ facilitate: z.string(), edit: z.string(), view: z.string() }),
})

export interface TestBoard {
  readonly id: string
  /** Role → capability. */
  readonly keys: { readonly facilitate: string; readonly edit: string; readonly view: string }
}

/** A real server on a free port and a fresh folder; both go when the test ends. */
export class TestServer {
  readonly folder: string
  readonly #start: (port: number) => Promise<RunningServer>
  #server: RunningServer

  constructor(server: RunningServer, folder: string, start: (port: number) => Promise<RunningServer>) {
    this.#server = server
    this.folder = folder
    this.#start = start
  }

  get http(): string {
    return `http://127.0.0.1:${this.#server.port}`
  }

  get ws(): string {
    return `ws://127.0.0.1:${this.#server.port}`
  }

  createBoard(body?: string): Promise<TestBoard> {
    return createBoard(this.http, body)
  }

  async close(): Promise<void> {
    await this.#server.close()
  }

  /** Closes the server and starts another on the same folder and port. */
  async restart(): Promise<void> {
    const { port } = this.#server
    await this.#server.close()
    this.#server = await this.#start(port)
  }
}

export async function createBoard(http: string, body?: string): Promise<TestBoard> {
  const answer = await fetch(`${http}/api/boards`, { method: 'POST', ...(body ? { body } : {}) })
  const { id, links } = created.parse(await answer.json())
  const key = (link: string) => link.slice(link.indexOf('#') + 1)
  return { id, keys: { facilitate: key(links.facilitate), edit: key(links.edit), view: key(links.view) } }
}

export async function startTestServer(
  substitutes: Substitutes = {},
  env: Readonly<Record<string, string>> = {},
): Promise<TestServer> {
  const folder = await mkdtemp(join(tmpdir(), 'wallstorm-test-'))
  const LOG_LEVEL = process.env.TEST_LOG_LEVEL ?? 'silent'
  const start = (port: number) =>
    startServer(readConfig({ LOG_LEVEL, ...env, PORT: String(port), DATA_DIR: folder }), {
      graceMs: 50,
      ...substitutes,
    })
  const server = new TestServer(await start(0), folder, start)
  onTestFinished(async () => {
    await server.close()
    await rm(folder, { recursive: true, force: true })
  })
  return server
}

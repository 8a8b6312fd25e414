import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bareEnvironment } from '../bareEnvironment.ts'

const root = join(import.meta.dirname, '../../..')

/** The built application in a process of its own, with a data folder that goes with it. */
export interface App {
  /** `http://127.0.0.1:<port>` */
  readonly url: string
  /** Makes a board; answers its links as whole addresses. */
  createBoard(body?: object): Promise<Record<'facilitate' | 'edit' | 'view', string>>
  /** Ends the server, at once with SIGKILL, and starts it again on the same data and port; `between` while it is gone. */
  restart(signal: 'SIGTERM' | 'SIGKILL', between?: () => Promise<void>): Promise<void>
  stop(): Promise<void>
}

export async function startApp(): Promise<App> {
  const data = await mkdtemp(join(tmpdir(), 'wallstorm-e2e-'))
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  let child = await launch(port, data, url)
  const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
    const gone = once(child, 'exit', { signal: AbortSignal.timeout(10_000) })
    child.kill(signal)
    await gone
  }
  return {
    url,
    async createBoard(body) {
      const response = await fetch(`${url}/api/boards`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        ...(body && { body: JSON.stringify(body) }),
      })
      if (response.status !== 201) throw new Error(`no board: ${response.status} ${await response.text()}`)
      const { links } = (await response.json()) as { links: Record<'facilitate' | 'edit' | 'view', string> }
      const whole = (link: string) => new URL(link, url).href
      return { facilitate: whole(links.facilitate), edit: whole(links.edit), view: whole(links.view) }
    },
    async restart(signal, between) {
      await end(signal)
      await between?.()
      child = await launch(port, data, url)
    },
    async stop() {
      await end('SIGTERM')
      await rm(data, { recursive: true, force: true })
    },
  }
}

async function launch(port: number, data: string, url: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, [join(root, 'server/cli/wallstorm.js'), 'serve'], {
    cwd: root,
    env: bareEnvironment({ PORT: String(port), DATA_DIR: data, LOG_LEVEL: 'warn' }),
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  for (let tries = 0; tries < 600; tries++) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}`)
    if (await isReady(url)) return child
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  child.kill('SIGKILL')
  throw new Error('the server was not ready within a minute')
}

async function isReady(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/readyz`)).ok
  } catch {
    return false
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

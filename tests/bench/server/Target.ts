import { type ChildProcess, fork, spawn } from 'node:child_process'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { freePort } from '../../support/server/freePort.ts'

/** Where a load client goes, and with which subprotocols. */
export interface Place {
  readonly url: string
  readonly protocols: readonly string[]
}

const TICKS_PER_SECOND = 100
const board = z.object({ id: z.string(), links: z.object({ edit: z.string() }) })

/** A server process under test. */
export abstract class Target {
  abstract readonly name: string
  protected process: ChildProcess | null = null

  abstract start(): Promise<void>
  /** A fresh room; `file` is a board file to fill it with. */
  abstract newRoom(file?: string): Promise<Place>

  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    const child = this.process
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const gone = new Promise((resolve) => child.once('exit', resolve))
    child.kill(signal)
    await gone
  }

  /** Seconds of CPU that the process has used. */
  async cpu(): Promise<number> {
    const stat = await readFile(`/proc/${this.process?.pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND
  }

  async megabytes(): Promise<number> {
    const status = await readFile(`/proc/${this.process?.pid}/status`, 'utf8')
    return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1]) / 1024
  }
}

export class Relay extends Target {
  readonly name = 'relay'
  #port = 0
  #rooms = 0

  async start(): Promise<void> {
    const child = fork(join(import.meta.dirname, 'relay.js'))
    this.process = child
    this.#port = await new Promise<number>((started) =>
      child.once('message', (message) => started(z.object({ port: z.number() }).parse(message).port)),
    )
  }

  async newRoom(): Promise<Place> {
    return { url: `ws://127.0.0.1:${this.#port}/room${this.#rooms++}`, protocols: [] }
  }
}

export class Wallstorm extends Target {
  readonly name = 'wallstorm'
  readonly folder: string
  #port = 0

  constructor(folder: string) {
    super()
    this.folder = folder
  }

  get http(): string {
    return `http://127.0.0.1:${this.#port}`
  }

  /** Resolves when it says that it is ready. */
  async start(): Promise<void> {
    this.#port ||= await freePort()
    const env = { PATH: process.env.PATH, PORT: String(this.#port), DATA_DIR: this.folder, LOG_LEVEL: 'warn' }
    this.process = spawn(process.execPath, ['server/cli/wallstorm.js', 'serve'], { env, stdio: 'ignore' })
    while (!(await this.#isReady())) {
      if (this.process.exitCode !== null) throw new Error('the server does not start')
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
  }

  async newRoom(file?: string): Promise<Place> {
    const answer = await fetch(`${this.http}/api/boards`, { method: 'POST', ...(file ? { body: file } : {}) })
    const { id, links } = board.parse(await answer.json())
    const capability = links.edit.slice(links.edit.indexOf('#') + 1)
    return { url: `ws://127.0.0.1:${this.#port}/sync/${id}`, protocols: ['wallstorm.v1', `k.${capability}`] }
  }

  async discard(): Promise<void> {
    await this.stop()
    await rm(this.folder, { recursive: true, force: true })
  }

  #isReady(): Promise<boolean> {
    return fetch(`${this.http}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    )
  }
}

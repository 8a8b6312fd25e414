import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { connect } from 'node:net'
import { freePort } from './freePort.ts'

/** A Redis of the test's own, to be killed and started again. */
export class OwnRedis {
  readonly url: string
  readonly #port: number
  #server: ChildProcess | null = null
  #gone: Promise<unknown> = Promise.resolve()

  private constructor(port: number) {
    this.#port = port
    this.url = `redis://127.0.0.1:${port}`
  }

  /** Null where no Redis is installed. */
  static async start(): Promise<OwnRedis | null> {
    if (spawnSync('redis-server', ['--version']).status !== 0) return null
    const redis = new OwnRedis(await freePort())
    await redis.start()
    return redis
  }

  async start(): Promise<void> {
    const args = ['--port', String(this.#port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no']
    const server = spawn('redis-server', args, { stdio: 'ignore', cwd: '/tmp' })
    this.#server = server
    this.#gone = new Promise((gone) => server.once('exit', gone))
    for (let tries = 0; !(await this.#answers()); tries++) {
      if (tries > 200 || server.exitCode !== null) throw new Error('Redis does not start')
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }

  async kill(): Promise<void> {
    this.#server?.kill('SIGKILL')
    await this.#gone
  }

  #answers(): Promise<boolean> {
    return new Promise((answered) => {
      const socket = connect(this.#port, '127.0.0.1')
      socket.once('connect', () => answered(true)).once('error', () => answered(false))
      socket.once('connect', () => socket.destroy())
    })
  }
}

import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { chownSync, existsSync, readdirSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { freePort } from './freePort.ts'

const HOMES = '/usr/lib/postgresql'

/** A Postgres of the test's own, to be killed and started again. It refuses to run as root, so root runs it as `postgres`. */
export class OwnPostgres {
  readonly url: string
  readonly #programs: string
  readonly #folder: string
  readonly #port: number
  #server: ChildProcess | null = null
  #gone: Promise<unknown> = Promise.resolve()

  private constructor(programs: string, folder: string, port: number) {
    this.#programs = programs
    this.#folder = folder
    this.#port = port
    this.url = `postgres://postgres@127.0.0.1:${port}/postgres`
  }

  /** Null where no Postgres is installed. */
  static async start(): Promise<OwnPostgres | null> {
    const programs = programsFolder()
    if (!programs) return null
    const folder = await mkdtemp('/tmp/wallstorm-postgres-')
    if (isRoot()) chownSync(folder, ...idsOf('postgres'))
    const postgres = new OwnPostgres(programs, folder, await freePort())
    const made = postgres.#run('initdb', ['--auth=trust', '--username=postgres', '--no-sync', '-D', postgres.#data])
    if (made.status !== 0) throw new Error(`initdb: ${made.stderr}`)
    await postgres.start()
    return postgres
  }

  /** Resolves when it takes queries. */
  async start(): Promise<void> {
    const settings = ['listen_addresses=127.0.0.1', `unix_socket_directories=${this.#folder}`]
    const args = [...settings.flatMap((setting) => ['-c', setting]), '-p', String(this.#port), '-D', this.#data]
    const server = spawn(join(this.#programs, 'postgres'), args, { stdio: 'ignore', ...asPostgres() })
    this.#server = server
    this.#gone = new Promise((gone) => server.once('exit', gone))
    for (let tries = 0; !(await this.#answers()); tries++) {
      if (tries > 200 || server.exitCode !== null) throw new Error('Postgres does not start')
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }

  /** Ends it without a checkpoint, as when the machine is reset: it has to recover from its own log. */
  async kill(): Promise<void> {
    this.#server?.kill('SIGQUIT')
    await this.#gone
  }

  async discard(): Promise<void> {
    await this.kill()
    await rm(this.#folder, { recursive: true, force: true })
  }

  get #data(): string {
    return join(this.#folder, 'data')
  }

  #run(program: string, args: readonly string[]) {
    return spawnSync(join(this.#programs, program), args, { encoding: 'utf8', ...asPostgres() })
  }

  async #answers(): Promise<boolean> {
    const client = new pg.Client(this.url)
    client.on('error', () => {})
    const isUp = await client.connect().then(
      () => true,
      () => false,
    )
    await client.end().catch(() => {})
    return isUp
  }
}

function programsFolder(): string | null {
  const versions = existsSync(HOMES) ? readdirSync(HOMES).sort((a, b) => Number(b) - Number(a)) : []
  return versions.map((version) => join(HOMES, version, 'bin')).find((bin) => existsSync(join(bin, 'postgres'))) ?? null
}

const isRoot = () => userInfo().uid === 0

function idsOf(user: string): [uid: number, gid: number] {
  const id = (flag: string) => Number(spawnSync('id', [flag, user], { encoding: 'utf8' }).stdout)
  return [id('-u'), id('-g')]
}

function asPostgres(): { readonly uid?: number; readonly gid?: number; readonly cwd: string } {
  if (!isRoot()) return { cwd: '/tmp' }
  const [uid, gid] = idsOf('postgres')
  return { uid, gid, cwd: '/tmp' }
}

import { type ChildProcess, fork } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { bareEnvironment } from '../bareEnvironment.ts'

const root = resolve(import.meta.dirname, '../../..')
let bundled: Promise<string> | null = null

/** The server as one file that plain Node runs, bundled from the sources once a test run. */
function bundle(): Promise<string> {
  bundled ??= (async () => {
    const outDir = join(root, 'dist/test', String(process.pid))
    await build({
      configFile: false,
      logLevel: 'error',
      root,
      ssr: { noExternal: true, external: ['classic-level'] },
      build: {
        ssr: join(import.meta.dirname, 'serve.ts'),
        outDir,
        emptyOutDir: true,
        rollupOptions: { output: { entryFileNames: 'serve.js' } },
      },
    })
    process.on('exit', () => void rm(outDir, { recursive: true, force: true }))
    return join(outDir, 'serve.js')
  })()
  return bundled
}

/** A real server process on a folder of its own, to be killed and started again. */
export class ServerProcess {
  readonly folder: string
  readonly #env: Readonly<Record<string, string>>
  #child: ChildProcess | null = null
  #gone: Promise<number | null> = Promise.resolve(0)
  port = 0
  /** What it wrote to stdout. */
  output = ''

  private constructor(folder: string, env: Readonly<Record<string, string>>) {
    this.folder = folder
    this.#env = env
  }

  static async start(env: Readonly<Record<string, string>> = {}): Promise<ServerProcess> {
    const server = new ServerProcess(await mkdtemp(join(tmpdir(), 'wallstorm-process-')), env)
    await server.start()
    return server
  }

  get pid(): number | undefined {
    return this.#child?.pid
  }

  get http(): string {
    return `http://127.0.0.1:${this.port}`
  }

  get ws(): string {
    return `ws://127.0.0.1:${this.port}`
  }

  /** Starts it again on the same folder and port. */
  async start(): Promise<void> {
    const settings = { LOG_LEVEL: 'silent', DATA_DIR: this.folder, PORT: String(this.port), ...this.#env }
    const child = fork(await bundle(), {
      env: bareEnvironment(settings),
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
      execArgv: ['--expose-gc'],
    })
    this.#child = child
    child.stdout?.on('data', (text) => {
      this.output += text
    })
    this.#gone = new Promise((gone) => child.once('exit', (code) => gone(code)))
    this.port = await new Promise<number>((started, failed) => {
      child.once('message', (message) => {
        if (typeof message === 'object' && 'port' in message) started(Number(message.port))
      })
      child.once('exit', (code) => failed(new Error(`the server ended with ${code} before it started`)))
    })
  }

  /** Bytes in use after a collection. */
  memory(): Promise<number> {
    return new Promise((answered) => {
      this.#child?.once('message', (message) => {
        if (typeof message === 'object' && 'memory' in message) answered(Number(message.memory))
      })
      this.#child?.send('memory')
    })
  }

  /** Sends the signal and resolves with the exit code when the process is gone. */
  async kill(signal: NodeJS.Signals = 'SIGKILL'): Promise<number | null> {
    this.#child?.kill(signal)
    return this.#gone
  }

  async discard(): Promise<void> {
    await this.kill()
    await rm(this.folder, { recursive: true, force: true })
  }
}

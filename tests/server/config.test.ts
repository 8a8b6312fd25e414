import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { readConfig, StartupRefusal, startServer } from '../../server/main.ts'
import { startTestServer } from '../support/server/startTestServer.ts'

describe('the configuration', () => {
  it('has a default for everything', () => {
    expect(readConfig({})).toEqual({
      port: 8800,
      host: '127.0.0.1',
      dataDir: './data',
      publicUrl: null,
      allowedOrigins: [],
      databaseUrl: null,
      redisUrl: null,
      logLevel: 'info',
      createToken: null,
      trustedProxies: 0,
    })
  })

  it('takes an empty variable for an absent one', () => {
    expect(readConfig({ PORT: '', PUBLIC_URL: ' ' })).toEqual(readConfig({}))
  })

  it('reads what is set', () => {
    const env = {
      PORT: '0',
      PUBLIC_URL: 'https://walls.example',
      ALLOWED_ORIGINS: 'https://a.example, https://b.example/',
      DATABASE_URL: 'postgres://root@127.0.0.1/test',
      REDIS_URL: 'redis://127.0.0.1:6379',
    }
    expect(readConfig(env)).toMatchObject({
      port: 0,
      publicUrl: 'https://walls.example',
      allowedOrigins: ['https://a.example', 'https://b.example'],
      databaseUrl: env.DATABASE_URL,
      redisUrl: env.REDIS_URL,
    })
  })

  it.each([
    ['PORT', 'eighty'],
    ['PORT', '80.5'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PUBLIC_URL', 'walls.example'],
    ['ALLOWED_ORIGINS', 'nonsense'],
    ['DATABASE_URL', 'mysql://x'],
    ['REDIS_URL', 'http://x'],
    ['LOG_LEVEL', 'loud'],
    ['CREATE_TOKEN', 'short'],
    ['TRUSTED_PROXIES', '-1'],
    ['REDIS_URL', 'redis://127.0.0.1:6379'],
  ])('refuses %s=%s in one line that names it', (name, value) => {
    const read = () => readConfig({ [name]: value })
    expect(read).toThrow(StartupRefusal)
    expect(read).toThrow(new RegExp(`^${name}: [^\\n]+$`))
  })
})

describe('a server that cannot start', () => {
  const refusal = async (env: Record<string, string>) => {
    const error = await startServer(readConfig({ LOG_LEVEL: 'silent', PORT: '0', ...env })).catch((why: unknown) => why)
    if (!(error instanceof StartupRefusal)) throw new Error(`not refused: ${String(error)}`)
    return error.message
  }
  const folder = async () => {
    const made = await mkdtemp(join(tmpdir(), 'wallstorm-config-'))
    onTestFinished(() => rm(made, { recursive: true, force: true }))
    return made
  }

  it('says that the port is in use', async () => {
    const other = createServer()
    await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening))
    onTestFinished(() => void other.close())
    const address = other.address()
    const port = String(typeof address === 'object' && address ? address.port : 0)
    expect(await refusal({ PORT: port, DATA_DIR: await folder() })).toMatch(new RegExp(`^PORT ${port} .*in use$`))
  })

  it('says that the folder cannot be written', async () => {
    const file = join(await folder(), 'file')
    await writeFile(file, '')
    expect(await refusal({ DATA_DIR: file })).toMatch(/^DATA_DIR [^\n]+$/)
    expect(await refusal({ DATA_DIR: '/proc/nowhere' })).toMatch(/^DATA_DIR [^\n]+$/)
  })

  it('says that the database does not answer', async () => {
    expect(await refusal({ DATABASE_URL: 'postgres://root@127.0.0.1:1/none' })).toMatch(/^DATABASE_URL .*ECONNREFUSED/)
  })

  it('says that another server uses the folder', async () => {
    const server = await startTestServer()
    expect(await refusal({ DATA_DIR: server.folder })).toMatch(/another server uses it$/)
  })
})

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { describe, expect, it, onTestFinished } from 'vitest'
import { bareEnvironment } from '../../../support/bareEnvironment.ts'
import { ROOT, runWallstorm } from '../../../support/runWallstorm.ts'
import { tempFolder } from '../../../support/tempFolder.ts'

describe('wallstorm serve', () => {
  it('says where it is, serves, and ends in order when asked to', async () => {
    const child = spawn(process.execPath, ['server/cli/wallstorm.js', 'serve'], {
      cwd: ROOT,
      env: bareEnvironment({ PORT: '0', DATA_DIR: await tempFolder(), LOG_LEVEL: 'silent' }),
    })
    onTestFinished(() => void child.kill('SIGKILL'))
    const [line] = await once(createInterface(child.stdout), 'line')
    const address = /^Wallstorm is at (http:\/\/127\.0\.0\.1:\d+)$/.exec(String(line))?.[1]
    expect((await fetch(`${address}/healthz`)).status).toBe(200)
    child.kill('SIGTERM')
    expect(await once(child, 'close')).toEqual([0, null])
  }, 120_000)

  it('refuses a bad setting, a port in use and a folder that cannot be written, in one line', async () => {
    const inUse = createServer().listen(0, '127.0.0.1')
    await once(inUse, 'listening')
    const address = inUse.address()
    const port = typeof address === 'object' && address ? String(address.port) : ''
    const folder = await tempFolder()
    const environments: Record<string, string>[] = [
      { PORT: 'eighty' },
      { PORT: port, DATA_DIR: folder },
      { PORT: '0', DATA_DIR: join(ROOT, 'package.json') },
    ]
    for (const env of environments) {
      const { code, stdout, stderr } = await runWallstorm(['serve'], { env: { LOG_LEVEL: 'silent', ...env } })
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
      expect(stderr.trimEnd().split('\n').at(-1)).toMatch(/^wallstorm: (PORT|DATA_DIR)\b/)
      expect(stderr).not.toMatch(/^\s+at /m)
    }
    inUse.close()
  }, 120_000)
})

import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../../support/runWallstorm.ts'
import { tempFolder } from '../../support/tempFolder.ts'

/** A process that enters and leaves the lock, and writes both down. */
function enter(folder: string) {
  const script = `
    import { appendFileSync } from 'node:fs'
    import { setTimeout } from 'node:timers/promises'
    import { withBuildLock } from ${JSON.stringify(pathToFileURL(join(ROOT, 'server/cli/buildLock.js')).href)}
    await withBuildLock(process.argv[1], async () => {
      appendFileSync(process.argv[1] + '/log', 'in ')
      await setTimeout(60)
      appendFileSync(process.argv[1] + '/log', 'out ')
    })`
  return once(spawn(process.execPath, ['--input-type=module', '-e', script, folder]), 'close')
}

async function logOf(folder: string): Promise<string> {
  expect(await readdir(folder)).toEqual(['log'])
  return readFile(join(folder, 'log'), 'utf8')
}

describe('withBuildLock', () => {
  it('lets one process in at a time', async () => {
    const folder = await tempFolder()
    await Promise.all([enter(folder), enter(folder), enter(folder)])
    expect(await logOf(folder)).toBe('in out in out in out ')
  }, 60_000)

  it('takes over from a process that died', async () => {
    const folder = await tempFolder()
    const { pid } = spawnSync(process.execPath, ['-e', ''])
    await writeFile(join(folder, '.building'), String(pid))
    await enter(folder)
    expect(await logOf(folder)).toBe('in out ')
  }, 60_000)

  it('takes over from a lock older than any build, whoever has its number now', async () => {
    const folder = await tempFolder()
    await writeFile(join(folder, '.building'), String(process.pid))
    const longAgo = Date.now() / 1000 - 3600
    await utimes(join(folder, '.building'), longAgo, longAgo)
    await enter(folder)
    expect(await logOf(folder)).toBe('in out ')
  }, 60_000)
})

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT, runWallstorm } from '../../../support/runWallstorm.ts'
import { shuffledBoardFile } from '../../../support/shuffledBoardFile.ts'

const BOARD = join(ROOT, 'tests/fixtures/food-delivery.wall.json')

describe('wallstorm model', () => {
  it('prints the model as JSON and nothing else', async () => {
    const { code, stdout, stderr } = await runWallstorm(['model', BOARD])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(Object.keys(JSON.parse(stdout))).toEqual(['contexts', 'relationships', 'links', 'findings'])
  }, 60_000)

  it('prints the same bytes for a shuffled file', async () => {
    const input = shuffledBoardFile(await readFile(BOARD, 'utf8'))
    const [plain, shuffled] = await Promise.all([
      runWallstorm(['model', BOARD]),
      runWallstorm(['model', '-'], { input }),
    ])
    expect(shuffled).toEqual(plain)
  }, 60_000)

  it('prints only the JSON through npm run --silent', async () => {
    const npm = spawn('npm', ['run', '--silent', 'wallstorm', '--', 'model', BOARD], { cwd: ROOT })
    let stdout = ''
    npm.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
    })
    await once(npm, 'close')
    expect(stdout).toBe((await runWallstorm(['model', BOARD])).stdout)
  }, 60_000)

  it('ends in silence when nobody reads on', async () => {
    const child = spawn(process.execPath, ['server/cli/wallstorm.js', 'model', BOARD], { cwd: ROOT })
    child.stdout.destroy()
    let stderr = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text
    })
    const [code] = await once(child, 'close')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  }, 60_000)
})

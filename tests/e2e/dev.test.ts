import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { bareEnvironment } from '../support/bareEnvironment.ts'
import { launchChromium } from '../support/browser/launch.ts'
import { freePort } from '../support/server/freePort.ts'

const root = join(import.meta.dirname, '../..')

it('makes a wall from a template on the page and server that run from source', async () => {
  const data = await mkdtemp(join(tmpdir(), 'wallstorm-dev-'))
  const [pagePort, serverPort] = [await freePort(), await freePort()]
  const words = ['--port', String(pagePort), '--strictPort']
  const dev = spawn(process.execPath, [join(root, 'node_modules/vite/bin/vite.js'), ...words], {
    cwd: root,
    env: bareEnvironment({ PORT: String(serverPort), DATA_DIR: data }),
    stdio: 'ignore',
  })
  const browser = await launchChromium()
  onTestFinished(async () => {
    await browser.close()
    dev.kill()
    await rm(data, { recursive: true, force: true })
  })
  const url = `http://127.0.0.1:${pagePort}`
  await expect
    .poll(() => fetch(`${url}/api/templates`).then((answer) => answer.status, String), { timeout: 30_000 })
    .toBe(200)
  const page = await browser.newPage()
  await page.goto(url)
  await page.getByRole('button', { name: /^Food delivery/ }).click()
  await page.waitForFunction(() => window.wallstorm?.board() !== undefined)
  await page.evaluate(() => window.wallstorm?.ready)
  expect(JSON.stringify(await page.evaluate(() => window.wallstorm?.board()))).toContain('Food')
})

import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { setStage } from '../support/browser/setStage.ts'

const stage = setStage()
const LIMIT_KB = 350

it(`loads a board page with less than ${LIMIT_KB} kB of compressed JavaScript, worker included`, async () => {
  const { edit } = await stage.app.createBoard({ template: 'food-delivery' })
  const context = await stage.browser.newContext()
  const scripts = new Set<string>()
  context.on('response', (response) => {
    if (response.headers()['content-type']?.includes('javascript')) scripts.add(response.url())
  })
  const page = await context.newPage()
  await page.goto(edit)
  await page.waitForFunction(() => window.wallstorm !== undefined)
  await page.evaluate(() => window.wallstorm?.ready)
  await page.waitForTimeout(1500)
  const sizes = await Promise.all([...scripts].map(async (url) => gzipSync(await (await fetch(url)).bytes()).length))
  const total = sizes.reduce((sum, size) => sum + size, 0)
  console.log(
    `first load of a board page: ${(total / 1000).toFixed(0)} kB of gzipped JavaScript in ${sizes.length} files`,
  )
  expect([...scripts].some((url) => url.includes('worker'))).toBe(true)
  expect(total).toBeLessThan(LIMIT_KB * 1000)
  await context.close()
})

it('asks at once for every script it needs to draw the wall', async () => {
  const { edit } = await stage.app.createBoard({ template: 'food-delivery' })
  const page = await stage.browser.newPage()
  const asked: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'script') asked.push(new URL(request.url()).pathname)
  })
  await page.goto(edit)
  await page.waitForFunction(() => window.wallstorm !== undefined)
  await page.evaluate(() => window.wallstorm?.ready)
  const html = await (await fetch(edit)).text()
  const reader = asked.findIndex((path) => path.includes('worker'))
  const toDraw = reader < 0 ? asked : asked.slice(0, reader)
  expect(toDraw.length).toBeGreaterThan(10)
  expect(toDraw.filter((path) => !html.includes(path))).toEqual([])
  await page.close()
})

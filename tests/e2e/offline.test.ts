import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { parseBoard } from '../../src/domain/board/parseBoard.ts'
import { launchChromium } from '../support/browser/launch.ts'
import { type App, startApp } from '../support/browser/startApp.ts'

let app: App
let browser: Browser

beforeAll(async () => {
  app = await startApp()
  browser = await launchChromium()
})
afterAll(async () => {
  await browser.close()
  await app.stop()
})

/** A browser whose connection to `/sync` can be cut. */
async function openBrowser() {
  const context = await browser.newContext()
  const line = { isCut: false }
  await context.routeWebSocket(/\/sync\//, (socket) => {
    if (line.isCut) void socket.close({ code: 1013 })
    else socket.connectToServer()
  })
  return { context, line }
}

async function visit(context: BrowserContext, link: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(link)
  await page.waitForFunction(() => window.wallstorm !== undefined)
  await page.evaluate(() => window.wallstorm?.ready)
  return page
}

async function textsOn(page: Page): Promise<readonly string[]> {
  const file = await page.evaluate(() => window.wallstorm?.board())
  const parsed = parseBoard(JSON.stringify(file ?? null))
  if (!parsed.ok) throw new Error(parsed.message)
  return [...parsed.board.notes.values()].map(({ text }) => text).sort()
}

const stick = (page: Page, id: string) =>
  page.evaluate((text) => {
    const notes = [{ id: text, kind: 'event', text, x: 0, y: 0 }]
    return window.wallstorm?.apply({ type: 'add-notes', notes })
  }, id)

const isSaved = (page: Page) => page.getByText('Saved', { exact: true }).first().waitFor()

it('keeps what is edited without a connection over closing the tab, and merges it on return', async () => {
  const { edit } = await app.createBoard()
  const { context, line } = await openBrowser()
  const first = await visit(context, edit)
  await stick(first, 'online')
  await isSaved(first)
  await first.close()

  line.isCut = true
  const offline = await visit(context, edit)
  expect(await textsOn(offline)).toEqual(['online'])
  expect(await stick(offline, 'offline')).toMatchObject({ ok: true })
  expect(await offline.getByText('Saved', { exact: true }).count()).toBe(0)
  await offline.close()

  const other = await visit((await openBrowser()).context, edit)
  await stick(other, 'meanwhile')
  await isSaved(other)

  line.isCut = false
  const back = await visit(context, edit)
  await isSaved(back)
  expect(await textsOn(back)).toEqual(['meanwhile', 'offline', 'online'])
  await expect.poll(() => textsOn(other)).toEqual(['meanwhile', 'offline', 'online'])
})

it('keeps nothing of a wall on the device of a viewer', async () => {
  const { edit, view } = await app.createBoard()
  const { context } = await openBrowser()
  const page = await visit(context, view)
  expect(await stick(page, 'no')).toMatchObject({ ok: false, code: 'view-only' })
  const kept = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))
  expect(kept.filter((name) => name?.startsWith('wallstorm.board'))).toEqual([])
  await visit(context, edit)
})

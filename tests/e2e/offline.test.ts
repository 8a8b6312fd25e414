import type { Browser, BrowserContext, Page, WebSocketRoute } from 'playwright-core'
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
  const sockets = new Set<WebSocketRoute>()
  const line = {
    isCut: false,
    async cut() {
      line.isCut = true
      for (const socket of sockets) await socket.close({ code: 1013 })
    },
  }
  await context.routeWebSocket(/\/sync\//, (socket) => {
    if (line.isCut) void socket.close({ code: 1013 })
    else {
      socket.connectToServer()
      sockets.add(socket)
    }
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

const copiesOn = (page: Page) =>
  page.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name }) => name)
    return names.filter((name) => name?.startsWith('wallstorm.board'))
  })

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
  expect(await copiesOn(page)).toEqual([])
  await visit(context, edit)
})

it('goes on, and asks to keep the tab open, where the browser takes its copy away', async () => {
  const { edit } = await app.createBoard()
  const { context, line } = await openBrowser()
  const page = await visit(context, edit)
  await stick(page, 'kept')
  await isSaved(page)
  await expect.poll(() => copiesOn(page)).toHaveLength(1)
  await page.evaluate(() => {
    IDBDatabase.prototype.transaction = () => {
      throw new DOMException('The database connection is closing.', 'InvalidStateError')
    }
  })
  await stick(page, 'after')
  await isSaved(page)
  const other = await visit((await openBrowser()).context, edit)
  await stick(other, 'theirs')
  await expect.poll(() => textsOn(page)).toEqual(['after', 'kept', 'theirs'])
  expect(await textsOn(other)).toEqual(['after', 'kept', 'theirs'])

  await line.cut()
  await page.getByText('Leave the tab open until then.').first().waitFor()
})

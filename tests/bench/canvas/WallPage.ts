import type { Browser } from 'playwright-core'
import type {} from '../../../src/canvas/scriptingFace.ts'
import { type BenchPage, VIEWPORT } from './BenchPage.ts'

/** The real wall behind this edit link, opened as somebody who was never here. */
export async function openWallPage(browser: Browser, link: string): Promise<BenchPage> {
  const context = await browser.newContext({ viewport: VIEWPORT })
  await context.addInitScript(() => localStorage.setItem('wallstorm.name', 'Bench'))
  const page = await context.newPage()
  await page.goto(link, { waitUntil: 'commit' })
  await page.waitForFunction(() => 'wallstorm' in window)
  const readyMs = await page.evaluate(async () => {
    await window.wallstorm?.ready
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
    const now = performance.now()
    window.benchCamera = (x, y, zoom) => window.wallstorm?.camera.set({ x, y, zoom })
    return now
  })
  return { name: 'wallstorm', page, readyMs, close: () => context.close() }
}

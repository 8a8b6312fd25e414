import type { Page } from 'playwright-core'
import { median } from '../../support/median.ts'
import { VIEWPORT } from './BenchPage.ts'
import type { Grid } from './gridWall.ts'

export interface Typing {
  /** Second press of a double click on empty wall → the frame in which an editor has the focus, milliseconds. */
  readonly openMs: number
  /** Key → the end of the next frame, median of a sentence, milliseconds. */
  readonly keyMs: number
}

/** Makes a note beside the wall and writes a sentence into it. */
export async function writeNote(page: Page, { width, height }: Grid): Promise<Typing> {
  await page.evaluate(([x, y]) => window.benchCamera?.(x, y, 1), [width - 300, height / 2] as const)
  await page.waitForTimeout(500)
  await page.evaluate(() => {
    const shown = (then: (at: number) => void) => requestAnimationFrame(() => setTimeout(() => then(performance.now())))
    const times: { last: number; open: number | null; keys: number[] } = { last: 0, open: null, keys: [] }
    Object.assign(window, { benchTyping: times })
    addEventListener('pointerdown', ({ timeStamp }) => Object.assign(times, { last: timeStamp }), true)
    addEventListener('pointerup', ({ timeStamp }) => Object.assign(times, { last: timeStamp }), true)
    addEventListener('keydown', ({ timeStamp }) => shown((at) => times.keys.push(at - timeStamp)), true)
    const wait = () => {
      if (document.activeElement instanceof HTMLTextAreaElement) shown((at) => Object.assign(times, { open: at }))
      else requestAnimationFrame(wait)
    }
    wait()
  })
  await page.mouse.dblclick(VIEWPORT.width - 400, VIEWPORT.height / 2)
  await page.locator('main textarea').waitFor()
  await page.waitForTimeout(500)
  for (const letter of 'Customer paid the invoice') {
    await page.keyboard.press(letter === ' ' ? 'Space' : letter)
    await page.waitForTimeout(45)
  }
  await page.waitForTimeout(200)
  const { last, open, keys } = await page.evaluate(
    () => (window as unknown as { benchTyping: { last: number; open: number; keys: number[] } }).benchTyping,
  )
  return { openMs: open - last, keyMs: median(keys) }
}

import { expect, it } from 'vitest'
import { setStage } from '../../support/browser/setStage.ts'

const stage = setStage()

/** As where a person forbids sites to keep data: the mere mention throws. */
function forbidStorage(): void {
  Object.defineProperty(window, 'localStorage', {
    get() {
      throw new DOMException('Access is denied for this document.', 'SecurityError')
    },
  })
}

it('opens a wall to write on where a browser keeps nothing', async () => {
  const { edit } = await stage.app.createBoard()
  const asha = await stage.join(edit, 'Asha', forbidStorage)
  await asha.stick('e', 'Order Placed', 0, 0)
  await asha.isSaved()
  await asha.leave()
})

it('opens the front door there, with name, theme and a new wall to be had', async () => {
  const context = await stage.browser.newContext()
  await context.addInitScript(forbidStorage)
  const page = await context.newPage()
  await page.goto(stage.app.url)
  await page.getByLabel('Your name').fill('Asha')
  await page.getByRole('button', { name: 'Theme' }).click()
  await page.getByRole('menuitemcheckbox', { name: 'Dark' }).click()
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark')
  expect(await page.getByLabel('Your name').inputValue()).toBe('Asha')
  await page.getByRole('button', { name: 'New wall' }).click()
  await page.getByRole('application', { name: 'Wall' }).waitFor()
  await context.close()
})

import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { setStage } from '../support/browser/setStage.ts'

const stage = setStage()
const folder = join(import.meta.dirname, '../../public/screenshots')

it('takes the pictures of the README from the running application', async () => {
  mkdirSync(folder, { recursive: true })
  const { edit } = await stage.app.createBoard({ template: 'vada-pav' })
  const asha = await stage.join(edit, 'Asha')
  const ravi = await stage.join(edit, 'Ravi')
  const { page } = asha
  await page.setViewportSize({ width: 1440, height: 900 })
  await asha.press('Shift+1')
  await ravi.pointAt(1150, 420)
  await asha.cursorOf('Ravi').waitFor()
  await page.getByRole('banner').getByRole('button', { name: 'Side panel' }).click()
  await page.getByRole('tab', { name: 'Model' }).click()
  await page.evaluate(() => window.wallstorm?.camera.set({ x: -140, y: -200, zoom: 0.48 }))
  await page.waitForTimeout(1500)
  await page.screenshot({ path: join(folder, 'wall.png') })
  await page.getByRole('banner').getByRole('button', { name: 'Side panel' }).click()

  for (const face of ['Map', 'Code']) {
    await page.getByRole('radio', { name: face }).click()
    if (face === 'Code') await page.getByRole('button', { name: /^batch\.gen\.ts/ }).click()
    await page.waitForTimeout(4000)
    await page.screenshot({ path: join(folder, `${face.toLowerCase()}.png`) })
  }
  expect((await asha.board()).notes.length).toBeGreaterThan(20)
  await asha.leave()
  await ravi.leave()
})

import { expect, it } from 'vitest'
import { setStage } from '../support/browser/setStage.ts'

const stage = setStage()

it('shows the project, follows the wall, and selects the stickies of a file', async () => {
  const { edit } = await stage.app.createBoard({ template: 'food-delivery' })
  const asha = await stage.join(edit, 'Asha')
  const { page } = asha
  await page.getByRole('radio', { name: 'Code' }).click()
  const files = page.getByRole('navigation', { name: 'Files of the project' })
  await files.getByRole('button', { name: /^order\.gen\.ts/ }).click()
  await page.getByText('export class OrderRoot').waitFor()
  const selected = await page.evaluate(() => window.wallstorm?.selection())
  expect(selected).toContain('a-order')

  expect(await asha.apply({ type: 'edit-text', id: 'a-order', text: 'Basket' })).toBe(true)
  await files.getByRole('button', { name: /^basket\.gen\.ts.*changed/ }).waitFor()
  expect(await files.getByRole('button', { name: /^order\.gen\.ts/ }).count()).toBe(0)
  await asha.leave()
})

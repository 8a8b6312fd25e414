import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { EXPORT_TARGETS } from '../../src/domain/export/registry.ts'
import { setStage } from '../support/browser/setStage.ts'

const stage = setStage()
const claims = join(import.meta.dirname, '../fixtures/cml/workflow-samples__ClaimsManagement_with_Commands.cml')

it('opens a CML model as a wall, and offers every export of it', async () => {
  const page = await stage.browser.newPage()
  await page.goto(stage.app.url)
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Open a file' }).click()
  await (await chooser).setFiles(claims)
  await page.waitForURL('**/b/**')
  await page.getByRole('button', { name: 'Export' }).waitFor()
  await page.evaluate(() => window.wallstorm?.ready)
  const texts = await page.evaluate(() => JSON.stringify(window.wallstorm?.board()))
  expect(texts).toContain('Submit Claim')
  expect(texts).toContain('Imported from CML')

  await page.getByRole('button', { name: 'Export' }).click()
  const offered = await page.getByRole('menuitem').allTextContents()
  const titles = EXPORT_TARGETS.filter(({ name }) => name !== 'picture-svg').flatMap(({ name, title }) =>
    name === 'typescript' ? [`${title} with classes`, `${title} with functions`] : [title],
  )
  const pictures = ['PNG', 'SVG', 'PDF'].map((format) => `Picture of the wall (${format})`)
  expect(offered).toEqual([...titles, ...pictures, 'Copy as pictureCtrl+Shift+C'])
  const download = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: /^AsyncAPI/ }).click()
  const bytes = readFileSync(await (await download).path())
  expect(bytes.subarray(0, 2).toString()).toBe('PK')
  expect(bytes.toString('latin1')).toContain('claims-management.asyncapi.yaml')
  await page.close()
}, 60_000)

it('says where a CML model is wrong, and makes no wall of it', async () => {
  const page = await stage.browser.newPage()
  await page.goto(stage.app.url)
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Open a file' }).click()
  const buffer = Buffer.from('BoundedContext Orders {\n  type = SHOP\n}')
  await (await chooser).setFiles({ name: 'shop.cml', mimeType: 'text/plain', buffer })
  await page.getByRole('alert').filter({ hasText: 'Line 2, column 10: Here must stand one of' }).waitFor()
  expect(new URL(page.url()).pathname).toBe('/')
  await page.close()
}, 60_000)

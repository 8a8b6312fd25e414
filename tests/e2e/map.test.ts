import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { formatBoard } from '../../src/domain/board/formatBoard.ts'
import { setStage } from '../support/browser/setStage.ts'
import { wall } from '../support/wall.ts'

const stage = setStage()

/** Orders place, the kitchen cooks: one relationship that nobody declared. */
const board = wall()
  .title('Food')
  .context('Orders', { id: 'orders', at: [0, 0], size: [1000, 400], subdomain: 'core' })
  .strip(40, 100)
  .command('Place Order')
  .aggregate('Order')
  .event('Order Placed')
  .context('Kitchen', { id: 'kitchen', at: [1100, 0], size: [1300, 400] })
  .strip(1140, 100)
  .policy('Whenever order placed, cook')
  .command('Cook')
  .aggregate('Ticket')
  .event('Cooked')
  .link('e1', 'p1')
  .board()

function patternsOf(page: Page) {
  return page.evaluate(() => {
    const board = window.wallstorm?.board()
    return JSON.stringify(board).match(/"pattern":"[^"]+"/g)
  })
}

it('lets one person declare a relationship on the map, the others see it, and a viewer change nothing', async () => {
  const { edit, view } = await stage.app.createBoard(JSON.parse(formatBoard(board)))
  const asha = await stage.join(edit, 'Asha')
  const meera = await stage.join(view, 'Meera')
  for (const { page } of [asha, meera]) {
    await page.getByRole('radio', { name: 'Map' }).click()
    await page.locator('.map-undeclared[data-relationship]').waitFor()
    await page.getByRole('button', { name: /^Upstream \/ downstream, Orders and Kitchen/ }).press('Enter')
  }

  expect(await meera.page.getByLabel('Pattern').isDisabled()).toBe(true)
  await asha.page.getByLabel('Pattern').selectOption('Customer / supplier')
  await asha.page.getByLabel('Published language').check()
  for (const { page } of [asha, meera]) {
    await page.locator('.map-customer-supplier .map-badge', { hasText: 'USPL' }).waitFor()
    expect(await patternsOf(page)).toEqual(['"pattern":"customer-supplier"'])
  }

  await asha.page.getByLabel('Conformist').check()
  await asha.page.getByRole('note').filter({ hasText: 'A customer has a say' }).waitFor()
  await asha.page.getByLabel('Conformist').uncheck()
  await asha.page.getByRole('note').waitFor({ state: 'detached' })
  await asha.page.locator('.map-badge', { hasText: /^CF$/ }).waitFor({ state: 'detached' })

  await asha.page.getByRole('button', { name: 'Whole map' }).click()
  const download = asha.page.waitForEvent('download')
  await asha.page.getByRole('button', { name: /^Download: .*CML/ }).click()
  expect(readFileSync(await (await download).path(), 'utf8')).toContain('Orders [U,S,PL]->[D,C] Kitchen')
  expect((await download).suggestedFilename()).toBe('food.cml')

  await asha.leave()
  await meera.leave()
})

it('selects the same on map and wall', async () => {
  const { edit } = await stage.app.createBoard(JSON.parse(formatBoard(board)))
  const asha = await stage.join(edit, 'Asha')
  const { page } = asha
  await page.getByRole('radio', { name: 'Map' }).click()
  await page.locator('[data-context="kitchen"] .map-name').click()
  const selection = () => page.evaluate(() => [...(window.wallstorm?.selection() ?? [])].sort())
  expect(await selection()).toEqual(['a2', 'c2', 'e2', 'kitchen', 'p1'])
  await page.locator('[data-context="orders"] [data-element="0"]').click()
  expect(await selection()).toEqual(['a1'])
  await page.evaluate(() => window.wallstorm?.select(['orders']))
  await page.locator('[data-context="orders"][aria-pressed="true"]').waitFor()
  await page.getByRole('region', { name: 'Bounded context' }).getByLabel('Subdomain').selectOption('Generic')
  await page.locator('[data-context="orders"].map-generic').waitFor()
  await asha.leave()
})

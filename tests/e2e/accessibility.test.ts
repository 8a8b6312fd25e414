import AxeBuilder from '@axe-core/playwright'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Person } from '../support/browser/Person.ts'
import { setStage } from '../support/browser/setStage.ts'

const stage = setStage()

let asha: Person
let ravi: Person
beforeAll(async () => {
  const { edit } = await stage.app.createBoard({ template: 'food-delivery' })
  asha = await stage.join(edit, 'Asha')
  ravi = await stage.join(edit, 'Ravi')
})
afterAll(async () => {
  await asha.leave()
  await ravi.leave()
})

const axe = (page: Page) => new AxeBuilder({ page }).setLegacyMode()

/** Every rule in light; in dark, where the page is the same in other colours, every rule about colours. */
async function violations(page: Page, shown: Locator): Promise<readonly string[]> {
  await shown.first().waitFor()
  const found: string[] = []
  for (const [colorScheme, builder] of [
    ['light', axe(page)],
    ['dark', axe(page).withRules(['color-contrast', 'link-in-text-block'])],
  ] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.locator(`:root[data-theme=${colorScheme}]`).waitFor()
    const { violations, passes } = await builder.analyze()
    expect(passes.map(({ id }) => id)).toContain('color-contrast')
    for (const { id, nodes } of violations) {
      found.push(`${colorScheme}: ${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
    }
  }
  return found
}

async function check(place: string, shown: Locator): Promise<void> {
  expect({ place, violations: await violations(shown.page(), shown) }).toEqual({ place, violations: [] })
}

it('has no accessibility violation at home', async () => {
  const page = await ravi.page.context().newPage()
  await page.goto(stage.app.url)
  await check('home', page.getByRole('button', { name: 'Open a file' }))
  await page.close()
})

it('has none on the wall, with everything open that floats over it', async () => {
  const { page } = asha
  await page.evaluate(() => window.wallstorm?.select(['c-place-order']))
  await asha.press('Control+f')
  await page.getByRole('search').getByRole('textbox').fill('place order')
  await page.getByText('1 of 1').waitFor()
  await page.getByRole('button', { name: 'Ravi' }).click()
  await page.getByRole('menuitem', { name: 'Follow Ravi' }).click()
  await page.getByText('Following').waitFor()
  await page.getByRole('toolbar', { name: 'What comes next' }).waitFor()
  await page.getByRole('button', { name: 'Side panel', exact: true }).click()
  await page.getByRole('tab', { name: 'Outline' }).click()
  await check('wall', page.getByRole('treeitem', { name: /^Command: Place Order/ }))
  await page.getByRole('button', { name: 'Close the side panel' }).click()
})

it('has none in the command palette', async () => {
  const { page } = asha
  await asha.press('Control+k')
  await page.getByRole('combobox').fill('order')
  await check('command palette', page.getByRole('option', { name: /Order Placed/ }))
  await asha.press('Escape')
})

it('has none on the map', async () => {
  const { page } = asha
  await page.getByRole('radio', { name: 'Map', exact: true }).click()
  await check('map', page.locator('svg [data-context]'))
})

it('has none in the code', async () => {
  const { page } = asha
  await page.getByRole('radio', { name: 'Code', exact: true }).click()
  await check('code', page.getByRole('navigation', { name: 'Files of the project' }).getByRole('button'))
})

it('has none in the code of a selection, beside what is not in it', async () => {
  const { page } = asha
  await page.evaluate(() => window.wallstorm?.select(['c-place-order', 'a-order']))
  await page.getByRole('button', { name: 'Not in code' }).click()
  await check('code of a selection', page.getByRole('region', { name: 'Stickies of this code' }))
})

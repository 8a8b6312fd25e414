import { readFile } from 'node:fs/promises'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Person } from '../support/browser/Person.ts'
import { setStage } from '../support/browser/setStage.ts'

const stage = setStage()

/** One person in one tab: what the browser has loaded and compiled serves every test; each has a wall of its own. */
let asha: Person
beforeAll(async () => {
  asha = await stage.join((await stage.app.createBoard()).edit, 'Asha')
})
afterAll(() => asha.leave())

async function atFoodDelivery() {
  const { edit } = await stage.app.createBoard({ template: 'food-delivery' })
  const { page } = asha
  await page.evaluate(() => localStorage.removeItem('wallstorm.code-style'))
  await asha.open(edit)
  return {
    page,
    files: page.getByRole('navigation', { name: 'Files of the project' }),
    strip: page.getByRole('region', { name: 'Stickies of this code' }),
    face: (name: 'Wall' | 'Map' | 'Code') => page.getByRole('radio', { name, exact: true }),
    select: (...ids: string[]) => page.evaluate((some) => window.wallstorm?.select(some), ids),
    selection: () => page.evaluate(() => window.wallstorm?.selection()),
  }
}

it('shows the project, follows the wall, and selects the stickies of a file', async () => {
  const { page, files, face, selection } = await atFoodDelivery()
  await face('Code').click()
  await files.getByRole('button', { name: /^order\.gen\.ts/ }).click()
  await page.getByText('export class OrderRoot').waitFor()
  await expect.poll(selection).toContain('a-order')

  expect(await asha.apply({ type: 'edit-text', id: 'a-order', text: 'Basket' })).toBe(true)
  await files.getByRole('button', { name: /^basket\.gen\.ts.*changed/ }).waitFor()
  expect(await files.getByRole('button', { name: /^order\.gen\.ts/ }).count()).toBe(0)
})

it('writes classes or functions, and remembers which', async () => {
  const { page, files, face } = await atFoodDelivery()
  await face('Code').click()
  await files.getByRole('button', { name: /^order\.gen\.ts/ }).click()
  await page.getByText('export class OrderRoot').waitFor()
  await page.getByRole('radio', { name: 'Functions' }).click()
  await page.getByText('export class OrderRoot').waitFor({ state: 'detached' })
  await page.reload()
  await face('Code').click()
  await files.getByRole('button', { name: /^order\.gen\.ts/ }).waitFor()
  await page.getByRole('radio', { name: 'Functions' }).and(page.locator('[data-state=on]')).waitFor()
})

it('leads from a line of code to its stickies, on every face', async () => {
  const { page, files, strip, face, selection } = await atFoodDelivery()
  await face('Code').click()
  await files.getByRole('button', { name: /^order\.gen\.ts/ }).click()
  await page.getByText('/** Order Placed */').click()
  await expect.poll(selection).toEqual(['e-order-placed'])
  await strip.getByRole('button', { name: /Order Placed.*Event/ }).waitFor()
  await strip.getByRole('button', { name: 'Show on the wall' }).click()
  await face('Wall').and(page.locator('[data-state=on]')).waitFor()
  await expect.poll(selection).toEqual(['e-order-placed'])
  const at = await page.evaluate(() => {
    const board = window.wallstorm?.board() as { notes: { id: string; x: number; y: number }[] } | undefined
    const note = board?.notes.find(({ id }) => id === 'e-order-placed')
    return note && window.wallstorm?.toScreen(note)
  })
  expect(at?.x).toBeGreaterThan(0)
  expect(at?.x).toBeLessThan(1280)
})

it('leads by keyboard from a sticky to its code, from place to place, and back', async () => {
  const { page, strip, face, select, selection } = await atFoodDelivery()
  await select('c-place-order')
  await asha.press('g')
  const open = page.getByRole('region', { name: /domain\/order\/order\.gen\.ts$/ })
  await open.getByRole('button', { name: /^PlaceOrder: Place Order \(Command\)/, pressed: true }).waitFor()
  const places = strip.getByRole('status')
  await expect.poll(() => places.textContent()).toMatch(/^Place 1 of \d+$/)
  await strip.getByRole('button', { name: 'Next place' }).focus()
  await asha.press('Enter')
  await expect.poll(() => places.textContent()).toMatch(/^Place 2 of \d+$/)
  await strip.getByRole('button', { name: 'Previous place' }).focus()
  await asha.press('Enter', 'Enter')
  await expect.poll(() => places.textContent()).toMatch(/^Place (\d+) of \1$/)
  await asha.press('Shift+Tab', 'w')
  await face('Wall').and(page.locator('[data-state=on]')).waitFor()
  await expect.poll(selection).toEqual(['c-place-order'])

  await asha.press('g')
  const symbols = open.getByRole('toolbar', { name: 'Symbols of this file' }).getByRole('button')
  await symbols.first().focus()
  await asha.press('ArrowDown')
  await symbols.nth(1).and(page.locator(':focus')).waitFor()
  await asha.press('Enter')
  await expect.poll(selection).toEqual(['e-order-placed'])
})

it('says which stickies are not in the code, and why: in a list, on the wall and at the sticky', async () => {
  const { page, strip, face, select } = await atFoodDelivery()
  expect(
    await asha.apply({
      type: 'add-notes',
      notes: [{ id: 'lost', kind: 'event', text: 'Moon Landed', x: 9000, y: 9000 }],
    }),
  ).toBe(true)
  await face('Code').click()
  await page.getByRole('button', { name: 'Not in code' }).click()
  const side = page.getByRole('complementary', { name: 'Side panel' })
  const row = side.getByRole('button', { name: /Moon Landed/ })
  await row.waitFor()
  expect(await side.getByRole('region', { name: 'Nothing on the wall causes it' }).count()).toBe(1)
  await row.click()
  await face('Wall').and(page.locator('[data-state=on]')).waitFor()

  await side.getByRole('checkbox', { name: /Mark the others/ }).check()
  const bar = page.getByRole('toolbar', { name: 'Selection' })
  await bar.getByText('Not in code: nothing on the wall causes it').waitFor()
  await asha.cameraRests()
  await asha.pointAt(9060, 9060)
  await page.locator('main p', { hasText: 'Not in code: nothing on the wall causes it' }).waitFor()

  await select('lost')
  await asha.press('g')
  await strip.getByText('Not in code: nothing on the wall causes it').waitFor()
})

const OWN = 'src/contexts/order-management/domain/order/order.ts'
const GENERATED = 'src/contexts/order-management/domain/order/order.gen.ts'

async function downloadBy(page: Page, button: string): Promise<Record<string, Uint8Array>> {
  const started = page.waitForEvent('download')
  await page.getByRole('button', { name: button }).click()
  return unzipSync(await readFile(await (await started).path()))
}

async function giveBack(page: Page, files: Record<string, Uint8Array>): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Merge edited zip' }).click()
  const buffer = Buffer.from(zipSync(files))
  await (await chooser).setFiles({ name: 'my-project.zip', mimeType: 'application/zip', buffer })
}

it('takes an edited project back and merges it with the wall', async () => {
  const { page, face } = await atFoodDelivery()
  await face('Code').click()
  const files = await downloadBy(page, 'Download zip')
  files[OWN] = strToU8(`${strFromU8(files[OWN] ?? new Uint8Array())}\nexport const mine = 1\n`)
  await asha.apply({ type: 'edit-text', id: 'c-place-order', text: 'Submit Order\ntotal: money' })
  await giveBack(page, files)
  const merged = page.getByRole('region', { name: 'Merged project' })
  await merged
    .getByRole('status')
    .getByText(/^(Merged|Brought)/)
    .waitFor()
  const after = await downloadBy(page, 'Download the merged zip')
  expect(strFromU8(after[OWN] ?? new Uint8Array())).toContain('export const mine = 1')
  expect(strFromU8(after[GENERATED] ?? new Uint8Array())).toContain('Submit Order → Order Placed')
  await merged.getByRole('button', { name: 'Back to the project' }).click()
  await page.getByRole('navigation', { name: 'Files of the project' }).waitFor()
})

it('asks before it rewrites a generated file that somebody edited, and refuses what is no project', async () => {
  const { page, face } = await atFoodDelivery()
  await face('Code').click()
  const files = await downloadBy(page, 'Download zip')
  await giveBack(page, { 'a.txt': strToU8('a') })
  const merged = page.getByRole('region', { name: 'Merged project' })
  await merged.getByText(/^This zip holds no project/).waitFor()
  await merged.getByRole('button', { name: 'Back to the project' }).click()

  files[GENERATED] = strToU8(`${strFromU8(files[GENERATED] ?? new Uint8Array())}// mine\n`)
  await giveBack(page, files)
  await merged.getByRole('region', { name: 'Edited generated files' }).getByText('order.gen.ts').waitFor()
  await merged.getByRole('button', { name: 'Rewrite them and merge' }).click()
  await merged
    .getByRole('region', { name: 'Written anew' })
    .getByRole('button', { name: /order\.gen\.ts/ })
    .waitFor()
  const after = await downloadBy(page, 'Download the merged zip')
  expect(strFromU8(after[GENERATED] ?? new Uint8Array())).not.toContain('// mine')
})

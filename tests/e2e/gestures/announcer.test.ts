import type { Locator } from 'playwright-core'
import { expect, it } from 'vitest'
import { setStage } from '../../support/browser/setStage.ts'

const stage = setStage()

const TWINS = {
  ...{ format: 'wallstorm.board', version: 1, title: 'Twins' },
  notes: ['a', 'b'].map((id, i) => ({ id, kind: 'event', text: 'Order Placed', x: i * 200, y: 0 })),
}

/** Counts what changes in a live region from now on, as a screen reader notes it. */
async function listenTo(region: Locator): Promise<() => Promise<number>> {
  await region.evaluate((element) => {
    element.dataset.changes = '0'
    new MutationObserver(() => {
      element.dataset.changes = String(Number(element.dataset.changes) + 1)
    }).observe(element, { childList: true, characterData: true, subtree: true })
  })
  return async () => Number(await region.getAttribute('data-changes'))
}

it('reads the same words again for another sticky, and nothing where the selection is dropped', async () => {
  const { edit } = await stage.app.createBoard(TWINS)
  const asha = await stage.join(edit, 'Asha')
  const mine = asha.page.getByRole('status', { name: 'The wall' })
  const select = (...ids: string[]) => asha.page.evaluate((wanted) => window.wallstorm?.select(wanted), ids)
  await select('a')
  await expect.poll(() => mine.textContent()).toBe('Order Placed, Event. Selected.')
  const changes = await listenTo(mine)
  await select('b')
  await expect.poll(changes).toBe(1)
  await select()
  await select('a')
  await expect.poll(changes).toBe(2)
  expect(await mine.textContent()).toBe('Order Placed, Event. Selected.')
  await asha.leave()
})

it('reads again that others changed a sticky when they change one again', async () => {
  const { edit } = await stage.app.createBoard(TWINS)
  const asha = await stage.join(edit, 'Asha')
  const ravi = await stage.join(edit, 'Ravi')
  const others = asha.page.getByRole('status', { name: 'Others' })
  await ravi.apply({ type: 'edit-text', id: 'a', text: 'Order Paid' })
  await expect.poll(() => others.textContent(), { timeout: 15_000 }).toBe('Others changed 1 sticky.')
  const changes = await listenTo(others)
  await ravi.apply({ type: 'edit-text', id: 'b', text: 'Order Sent' })
  await expect.poll(changes, { timeout: 15_000 }).toBe(1)
  expect(await others.textContent()).toBe('Others changed 1 sticky.')
  await asha.leave()
  await ravi.leave()
})

it('reads what one deleted, locked, retyped and took back', async () => {
  const { edit } = await stage.app.createBoard(TWINS)
  const asha = await stage.join(edit, 'Asha')
  const mine = asha.page.getByRole('status', { name: 'The wall' })
  await asha.page.evaluate(() => window.wallstorm?.select(['a']))
  for (const [key, words] of [
    ['Shift+C', 'Now Command.'],
    ['Control+Shift+L', 'Locked.'],
    ['Control+Shift+L', 'Unlocked.'],
    ['Delete', 'Deleted.'],
    ['Control+z', 'Undone.'],
    ['Control+Shift+z', 'Redone.'],
  ] as const) {
    await asha.press(key)
    await expect.poll(() => mine.textContent()).toBe(words)
  }
  await asha.leave()
})

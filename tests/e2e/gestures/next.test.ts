import { expect, it } from 'vitest'
import { setStage } from '../../support/browser/setStage.ts'

const stage = setStage()

const START = {
  ...{ format: 'wallstorm.board', version: 1, title: 'Next' },
  notes: [{ id: 'c', kind: 'command', text: 'Place Order', x: 0, y: 0 }],
}

it('offers what the notation expects next, by mouse and by key', async () => {
  const { edit } = await stage.app.createBoard(START)
  const asha = await stage.join(edit, 'Asha')
  await asha.page.evaluate(() => window.wallstorm?.select(['c']))
  const slots = asha.page.getByRole('toolbar', { name: 'What comes next' })
  await expect
    .poll(() => slots.getByRole('button').allTextContents())
    .toEqual(['Aggregate', 'External system', 'Event'])
  await slots.getByRole('button', { name: 'Next: Aggregate' }).click()
  await asha.page.keyboard.type('Order')
  await asha.press('Alt+Enter')
  await asha.page.keyboard.type('Order Placed')
  await asha.press('Escape')
  await expect.poll(() => slots.getByRole('button').allTextContents()).toEqual(['Policy', 'Read model', 'Command'])
  await asha.press('Alt+2')
  await asha.page.keyboard.type('Order status')
  await asha.press('Escape')
  const { notes } = await asha.board()
  expect(notes.map(({ kind, text, x, y }) => [kind, text, x, y]).sort((a, b) => Number(a[2]) - Number(b[2]))).toEqual([
    ['command', 'Place Order', 0, 0],
    ['aggregate', 'Order', 180, 0],
    ['event', 'Order Placed', 490, 0],
    ['read-model', 'Order status', 670, 0],
  ])
  await asha.press('Escape')
  await slots.waitFor({ state: 'detached' })
  await asha.leave()
})

it('offers nothing to those who only look', async () => {
  const { view } = await stage.app.createBoard(START)
  const guest = await stage.join(view, 'Guest')
  await guest.page.getByText('View only').first().waitFor()
  await guest.page.evaluate(() => window.wallstorm?.select(['c']))
  await expect.poll(() => guest.page.getByRole('toolbar', { name: 'What comes next' }).count()).toBe(0)
  await guest.leave()
})

it('covers no other sticky: under one that has a neighbour, nowhere where there is no room', async () => {
  const { edit } = await stage.app.createBoard({
    ...START,
    notes: [
      ...START.notes,
      { id: 'a', kind: 'aggregate', text: 'Order', x: 180, y: 0 },
      { id: 'd', kind: 'command', text: 'Cancel Order', x: 0, y: 600 },
      { id: 'b', kind: 'aggregate', text: 'Order', x: 180, y: 600 },
      { id: 'e', kind: 'event', text: 'Order Cancelled', x: 0, y: 780 },
    ],
  })
  const asha = await stage.join(edit, 'Asha')
  await asha.page.evaluate(() => window.wallstorm?.camera.set({ x: -400, y: -200, zoom: 1 }))
  const slots = asha.page.locator('[aria-label="What comes next"]')
  await asha.page.evaluate(() => window.wallstorm?.select(['a']))
  await expect.poll(() => slots.getAttribute('data-side')).toBe('right')
  await asha.page.evaluate(() => window.wallstorm?.select(['c']))
  await expect.poll(() => slots.getAttribute('data-side')).toBe('below')
  await asha.page.evaluate(() => window.wallstorm?.select(['d']))
  await expect.poll(() => slots.isHidden()).toBe(true)
  await asha.leave()
})

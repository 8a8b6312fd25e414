import { expect, it } from 'vitest'
import { setStage } from '../../support/browser/setStage.ts'

const stage = setStage()

const WALL = {
  ...{ format: 'wallstorm.board', version: 1, title: 'Find' },
  notes: Array.from({ length: 12 }, (_, at) => ({
    ...{ id: `n${at}`, kind: 'event', text: at % 4 === 0 ? `Order ${at} placed` : `Other ${at}` },
    ...{ x: (at % 4) * 180, y: Math.floor(at / 4) * 180 },
  })),
}

it('counts the hits, goes from one to the next and back, and rings them all', async () => {
  const { edit } = await stage.app.createBoard(WALL)
  const asha = await stage.join(edit, 'Asha')
  const selection = () => asha.page.evaluate(() => window.wallstorm?.selection())
  await asha.press('Control+f')
  const bar = asha.page.getByRole('search')
  await bar.getByRole('textbox').pressSequentially('order')
  await bar.getByText('1 of 3').waitFor()
  expect(await selection()).toEqual(['n0'])
  await asha.press('Enter', 'Enter')
  await bar.getByText('3 of 3').waitFor()
  expect(await selection()).toEqual(['n8'])
  await asha.press('Enter', 'Shift+Enter')
  expect(await selection()).toEqual(['n8'])
  const rings = () =>
    asha.page.evaluate(() => {
      const at = window.wallstorm?.toScreen({ x: -5, y: 80 })
      const overlay = document.querySelectorAll('main canvas')[1]
      if (!at || !(overlay instanceof HTMLCanvasElement)) return null
      const { left, top } = overlay.getBoundingClientRect()
      const scale = overlay.width / overlay.clientWidth
      const here = [(at.x - left) * scale, (at.y - top) * scale] as const
      return overlay.getContext('2d')?.getImageData(Math.round(here[0]), Math.round(here[1]), 1, 1).data[3]
    })
  await expect.poll(rings).toBeGreaterThan(0)
  await asha.press('Escape')
  await expect.poll(rings).toBe(0)
  await asha.leave()
})

it('goes to a sticky from the command palette', async () => {
  const { edit } = await stage.app.createBoard(WALL)
  const asha = await stage.join(edit, 'Asha')
  await asha.press('Control+k')
  await asha.page.getByRole('combobox').pressSequentially('order 8')
  await asha.page.getByRole('option', { name: 'Order 8 placed' }).click()
  await expect.poll(() => asha.page.evaluate(() => window.wallstorm?.selection())).toEqual(['n8'])
  await asha.leave()
})

it('takes what is typed at once after Ctrl+F for words to find, not for new stickies', async () => {
  const { edit } = await stage.app.createBoard(WALL)
  const asha = await stage.join(edit, 'Asha')
  await asha.pointAt(300, 700)
  const notes = await asha.page.evaluate(() => {
    for (const [key, ctrlKey] of [
      ['f', true],
      ['e', false],
      ['c', false],
    ] as const)
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey, bubbles: true, cancelable: true }))
    // At once: a sticky left empty goes again when the bar takes the focus.
    const board = window.wallstorm?.board() as { readonly notes: readonly unknown[] } | undefined
    return board?.notes.length
  })
  await asha.page.getByRole('search').getByRole('textbox').waitFor()
  expect(notes).toBe(WALL.notes.length)
  await asha.press('Escape')
  await asha.leave()
})

it('leaves the wall as it is where the bar cannot be fetched, and says so', async () => {
  const { edit } = await stage.app.createBoard(WALL)
  const asha = await stage.join(edit, 'Asha')
  await asha.page.route(/FindBar.*\.js/, (route) => route.abort())
  await asha.press('Control+f')
  await asha.page.getByRole('alert').getByText('This part of the page broke').waitFor()
  await asha.press('Escape')
  await expect.poll(() => asha.page.getByRole('alert').count()).toBe(0)
  await asha.stick('e', 'Written all the same', 800, 0)
  expect(await asha.texts()).toContain('Written all the same')
  await asha.leave()
})

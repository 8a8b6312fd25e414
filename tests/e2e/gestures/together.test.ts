import { expect, it } from 'vitest'
import type { Person } from '../../support/browser/Person.ts'
import { setStage } from '../../support/browser/setStage.ts'

const stage = setStage()

const camera = (person: Person) => person.page.evaluate(() => window.wallstorm?.camera.get())
const look = (person: Person, x: number) =>
  person.page.evaluate((at) => window.wallstorm?.camera.set({ x: at, y: 0, zoom: 1 }), x)

/** Whether anything is painted over the wall at a board point. */
const shines = (person: Person, x: number, y: number) =>
  person.page.evaluate(
    (point) => {
      const at = window.wallstorm?.toScreen(point)
      const overlay = document.querySelectorAll('main canvas')[1]
      if (!at || !(overlay instanceof HTMLCanvasElement) || !overlay.checkVisibility()) return false
      const { left, top } = overlay.getBoundingClientRect()
      const scale = overlay.width / overlay.clientWidth
      const [px, py] = [Math.round((at.x - left) * scale), Math.round((at.y - top) * scale)]
      return (overlay.getContext('2d')?.getImageData(px - 2, py - 2, 5, 5).data ?? []).some((value) => value > 0)
    },
    { x, y },
  )

async function two() {
  const { edit } = await stage.app.createBoard({ template: 'food-delivery' })
  const asha = await stage.join(edit, 'Asha')
  const ravi = await stage.join(edit, 'Ravi')
  await ravi.page.getByRole('button', { name: 'Asha' }).waitFor()
  return { asha, ravi }
}

it('follows a person until one moves oneself, or presses Esc', async () => {
  const { asha, ravi } = await two()
  await look(asha, 3000)
  const follow = async () => {
    await ravi.page.getByRole('button', { name: 'Asha' }).click()
    await ravi.page.getByRole('menuitem', { name: 'Follow Asha' }).click()
  }
  const banner = ravi.page.getByRole('status').filter({ hasText: 'Following Asha' })
  await follow()
  await banner.waitFor()
  await expect.poll(async () => (await camera(ravi))?.x).toBeCloseTo(3000, -1)
  await look(asha, 5000)
  await expect.poll(async () => (await camera(ravi))?.x).toBeCloseTo(5000, -1)
  await ravi.page.mouse.move(640, 400)
  await ravi.page.mouse.wheel(0, 40)
  await banner.waitFor({ state: 'detached' })
  await follow()
  await banner.waitFor()
  await ravi.press('Escape')
  await banner.waitFor({ state: 'detached' })
  await asha.leave()
  await ravi.leave()
})

it('points with a laser that the others see, and that leaves nothing behind', async () => {
  const { asha, ravi } = await two()
  for (const person of [asha, ravi]) await look(person, -2000)
  const before = JSON.stringify(await asha.board())
  await asha.pointAt(-1500, 300)
  await asha.press('k')
  await asha.page.mouse.down()
  await asha.pointAt(-1400, 300)
  await asha.pointAt(-1300, 300)
  const seen = expect.poll(() => shines(ravi, -1350, 300), { interval: 20 }).toBe(true)
  await asha.pointAt(-1200, 300)
  await seen
  await asha.page.mouse.up()
  await expect.poll(() => shines(ravi, -1350, 300)).toBe(false)
  expect(JSON.stringify(await asha.board())).toBe(before)
  await asha.leave()
  await ravi.leave()
})

it('looks elsewhere by a drag on the small wall', async () => {
  const { edit } = await stage.app.createBoard({ template: 'food-delivery' })
  const asha = await stage.join(edit, 'Asha')
  const box = await asha.page.getByRole('img', { name: 'The whole wall in small' }).boundingBox()
  if (!box) throw new Error('no minimap')
  await asha.page.mouse.move(box.x + box.width * 0.2, box.y + box.height / 2)
  await asha.page.mouse.down()
  const left = (await camera(asha))?.x ?? 0
  await asha.page.mouse.move(box.x + box.width * 0.8, box.y + box.height / 2, { steps: 4 })
  expect((await camera(asha))?.x).toBeGreaterThan(left + 500)
  await asha.page.mouse.up()
  await asha.leave()
})

it('looks nowhere else when a button that was pressed elsewhere is dragged across the small wall', async () => {
  const { edit } = await stage.app.createBoard({ template: 'food-delivery' })
  const asha = await stage.join(edit, 'Asha')
  const box = await asha.page.getByRole('img', { name: 'The whole wall in small' }).boundingBox()
  const bar = await asha.page.locator('header').first().boundingBox()
  if (!box || !bar) throw new Error('no minimap, or no bar')
  await asha.cameraRests()
  const before = await camera(asha)
  await asha.page.mouse.move(bar.x + bar.width / 2, bar.y + bar.height / 2)
  await asha.page.mouse.down()
  await asha.page.mouse.move(box.x + box.width * 0.2, box.y + box.height / 2, { steps: 4 })
  await asha.page.mouse.move(box.x + box.width * 0.8, box.y + box.height / 2, { steps: 4 })
  await asha.page.mouse.up()
  expect(await camera(asha)).toEqual(before)
  await asha.leave()
})

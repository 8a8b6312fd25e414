import { expect, it } from 'vitest'
import type { Person } from '../support/browser/Person.ts'
import { setStage } from '../support/browser/setStage.ts'
import { countWork, type WorkCounts } from '../support/browser/workCounter.ts'

const stage = setStage()
const COLUMNS = 50

const wallOf = (notes: number) => ({
  ...{ format: 'wallstorm.board', version: 1, title: 'Counted', level: 'big-picture' },
  notes: Array.from({ length: notes }, (_, i) => ({
    ...{ id: `n${i}`, kind: 'event', text: `Parcel ${i} shipped` },
    ...{ x: (i % COLUMNS) * 200, y: Math.floor(i / COLUMNS) * 200 },
  })),
})

/** At a wall of so many stickies, the camera at 100 %, and nothing left to do. */
async function atWall(notes: number): Promise<{ readonly asha: Person; readonly edit: string }> {
  const { edit } = await stage.app.createBoard(wallOf(notes))
  const asha = await stage.join(edit, 'Asha', countWork)
  await asha.page.evaluate(() => window.wallstorm?.camera.set({ x: 100, y: 100, zoom: 1 }))
  await isCalm(asha)
  return { asha, edit }
}

/** Two looks half a second apart find the same. */
async function isCalm({ page }: Person): Promise<void> {
  const look = () => page.evaluate(() => JSON.stringify(window.workCounts))
  for (let before = '', now = await look(); before !== now; ) {
    await page.waitForTimeout(500)
    ;[before, now] = [now, await look()]
  }
}

/** What the page does while somebody acts, until it is calm again. */
async function workOf(person: Person, act: () => Promise<void>): Promise<WorkCounts> {
  await person.page.evaluate(() => {
    window.workCounts = Object.assign(window.workCounts ?? {}, {
      ...{ commits: 0, texts: 0, measured: 0, cleared: 0, writes: 0 },
    })
  })
  await act()
  await isCalm(person)
  return (await person.page.evaluate(() => window.workCounts)) as WorkCounts
}

it('moves the camera without a commit in React, and lays a text out once', async () => {
  const { asha } = await atWall(2000)
  const { page } = asha
  await page.mouse.move(640, 400)
  const go = async (x: number, y: number) => {
    for (let i = 0; i < 30; i++) await page.mouse.wheel(x, y)
  }
  const there = await workOf(asha, () => go(40, 20))
  expect(await page.evaluate(() => window.wallstorm?.camera.get())).toMatchObject({ x: 1300, y: 700 })
  expect(there).toMatchObject({ commits: 0, writes: 0 })
  const back = await workOf(asha, () => go(-40, -20))
  expect(back).toMatchObject({ commits: 0, writes: 0, measured: 0 })
  await asha.leave()
})

it('paints what floats over the wall anew for a moving camera only where something floats', async () => {
  const { asha } = await atWall(10)
  const go = async () => {
    for (let i = 0; i < 10; i++) await asha.page.mouse.wheel(20, 10)
  }
  const canvases = () => asha.page.locator('.konvajs-content canvas').filter({ visible: true }).count()
  await asha.pointAt(480, 580)
  expect((await workOf(asha, go)).cleared).toBe(0)
  expect(await canvases()).toBe(1)
  await asha.page.evaluate(() => window.wallstorm?.camera.set({ x: 100, y: -200, zoom: 1 }))
  await asha.pointAt(480, 80)
  await asha.page.mouse.down()
  await asha.page.mouse.up()
  expect((await workOf(asha, go)).cleared).toBeGreaterThan(0)
  expect(await canvases()).toBe(2)
  await asha.press('Escape')
  await isCalm(asha)
  expect(await canvases()).toBe(1)
  expect((await workOf(asha, go)).cleared).toBe(0)
  await asha.leave()
})

it('paints and lays out one note for one change of somebody else', async () => {
  const { asha, edit } = await atWall(2000)
  const meera = await stage.join(edit, 'Meera')
  await meera.page.evaluate(() => window.wallstorm?.camera.set({ x: 4000, y: 4000, zoom: 1 }))
  await isCalm(asha)
  const seen = await asha.page.evaluate(() => window.wallstorm?.toScreen({ x: 480, y: 280 }))
  expect(seen && seen.x > 0 && seen.y > 0).toBe(true)
  const { texts, measured, writes } = await workOf(asha, async () => {
    await meera.apply({ type: 'edit-text', id: 'n52', text: 'Parcel lost' })
    await asha.page.waitForFunction(() => JSON.stringify(window.wallstorm?.board()).includes('Parcel lost'))
  })
  expect(texts).toBeGreaterThan(0)
  // Its two lines, on no more than four tiles.
  expect(texts).toBeLessThanOrEqual(8)
  expect(measured).toBeLessThanOrEqual(6)
  expect(writes).toBe(0)
  await asha.leave()
  await meera.leave()
})

it('writes once for a drag of two hundred', async () => {
  const { asha } = await atWall(2000)
  const { page } = asha
  await page.evaluate(() => window.wallstorm?.camera.set({ x: -200, y: -200, zoom: 0.33 }))
  await page.evaluate(() => {
    const block = Array.from({ length: 200 }, (_, i) => `n${Math.floor(i / 20) * 50 + (i % 20)}`)
    window.wallstorm?.select(block)
  })
  await asha.pointAt(80, 40)
  const { writes } = await workOf(asha, async () => {
    await page.mouse.down()
    for (let i = 1; i <= 20; i++) await asha.pointAt(80 + 15 * i, 40 + 10 * i)
    await page.mouse.up()
  })
  expect(writes).toBe(1)
  const { notes } = await asha.board()
  expect(notes.filter(({ y }) => y % 200 !== 0)).toHaveLength(0)
  expect(notes.find(({ id }) => id === 'n0')).toMatchObject({ x: 300, y: 200 })
  await asha.leave()
})

it('has as many Konva nodes for two thousand notes as for ten', async () => {
  const nodes = async (notes: number) => {
    const { asha } = await atWall(notes)
    const count = await asha.page.evaluate(() => window.Konva?.stages.map((shown) => shown.find('Shape').length))
    await asha.leave()
    return count
  }
  const few = await nodes(10)
  expect(few?.[0]).toBeGreaterThan(0)
  expect(await nodes(2000)).toEqual(few)
})

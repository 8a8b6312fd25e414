import { describe, expect, it } from 'vitest'
import type { Person } from '../../support/browser/Person.ts'
import { setStage } from '../../support/browser/setStage.ts'

const stage = setStage()

/** Three events in a row, the camera at 100 % with the board's 0, 0 in the canvas's top left plus 200, 200. */
const ROW = {
  ...{ format: 'wallstorm.board', version: 1, title: 'Hands' },
  notes: ['a', 'b', 'c'].map((id, i) => ({ id, kind: 'event', text: `Event ${id}`, x: i * 200, y: 0 })),
}

async function atRow(name = 'Asha'): Promise<Person> {
  const { edit } = await stage.app.createBoard(ROW)
  return atWall(edit, name)
}

async function atWall(link: string, name: string): Promise<Person> {
  const person = await stage.join(link, name)
  await person.page.evaluate(() => window.wallstorm?.camera.set({ x: -200, y: -200, zoom: 1 }))
  return person
}

const placeOf = async (person: Person, id: string) => {
  const { notes } = await person.board()
  const { x, y } = notes.find((note) => note.id === id) ?? { x: Number.NaN, y: Number.NaN }
  return [x, y]
}
const selection = (person: Person) => person.page.evaluate(() => [...(window.wallstorm?.selection() ?? [])].sort())
const camera = (person: Person) => person.page.evaluate(() => window.wallstorm?.camera.get())

async function drag(person: Person, from: readonly [number, number], to: readonly [number, number]) {
  await person.pointAt(...from)
  await person.page.mouse.down()
  await person.pointAt((from[0] + to[0]) / 2, (from[1] + to[1]) / 2)
  await person.pointAt(...to)
  await person.page.mouse.up()
}

describe('the mouse', () => {
  it('selects, moves, brushes, moves many, and drops copies with Alt', async () => {
    const asha = await atRow()
    await drag(asha, [80, 80], [100, 380])
    expect(await placeOf(asha, 'a')).toEqual([20, 300])
    expect(await selection(asha)).toEqual(['a'])
    await drag(asha, [190, -40], [700, 180])
    expect(await selection(asha)).toEqual(['b', 'c'])
    await drag(asha, [280, 80], [280, 130])
    expect(await placeOf(asha, 'b')).toEqual([200, 50])
    expect(await placeOf(asha, 'c')).toEqual([400, 50])
    await asha.page.keyboard.down('Alt')
    await drag(asha, [280, 130], [280, 530])
    await asha.page.keyboard.up('Alt')
    expect((await asha.board()).notes).toHaveLength(5)
    expect(await placeOf(asha, 'b')).toEqual([200, 50])
    await asha.leave()
  })

  it('pans with wheel, Space and the middle button, and zooms with Ctrl-wheel at the pointer', async () => {
    const asha = await atRow()
    await asha.pointAt(100, 300)
    await asha.page.mouse.wheel(30, 50)
    expect(await camera(asha)).toEqual({ x: -170, y: -150, zoom: 1 })
    await asha.page.keyboard.down('Space')
    await drag(asha, [80, 80], [180, 80])
    await asha.page.keyboard.up('Space')
    expect(await placeOf(asha, 'a')).toEqual([0, 0])
    expect((await camera(asha))?.x).toBeLessThan(-170)
    await asha.pointAt(80, 80)
    await asha.page.keyboard.down('Control')
    await asha.page.mouse.wheel(0, -20)
    await asha.page.keyboard.up('Control')
    expect((await camera(asha))?.zoom).toBeGreaterThan(1.1)
    await asha.page.mouse.click(640, 500, { button: 'middle' })
    expect((await asha.board()).notes).toHaveLength(3)
    await asha.leave()
  })

  it('draws a link from the dot beside a note, and a frame that carries what it holds', async () => {
    const asha = await atRow()
    await asha.pointAt(80, 80)
    await asha.page.mouse.down()
    await asha.page.mouse.up()
    await drag(asha, [178, 80], [480, 80])
    expect((await asha.board()).links).toMatchObject([{ from: 'a', to: 'c' }])
    await asha.press('Escape', 'f')
    await drag(asha, [-60, -60], [380, 240])
    await asha.page.keyboard.type('Ordering')
    await asha.press('Enter')
    expect((await asha.board()).frames).toMatchObject([{ name: 'Ordering', x: -60, y: -60, width: 440, height: 300 }])
    await drag(asha, [200, -60], [200, 340])
    expect(await placeOf(asha, 'a')).toEqual([0, 400])
    expect(await placeOf(asha, 'c')).toEqual([400, 0])
    await asha.leave()
  })
})

describe('the keyboard', () => {
  it('types ten events in a row without the mouse', async () => {
    const { edit } = await stage.app.createBoard()
    const asha = await atWall(edit, 'Asha')
    const began = Date.now()
    await asha.press('e')
    for (let i = 0; i < 10; i++) {
      if (i > 0) await asha.press('Tab')
      await asha.page.keyboard.type(`Event number ${i}`)
    }
    await asha.press('Escape')
    expect(Date.now() - began).toBeLessThan(60_000)
    const { notes } = await asha.board()
    expect(notes.map(({ text }) => text).sort()).toEqual(Array.from({ length: 10 }, (_, i) => `Event number ${i}`))
    const xs = notes.map(({ x }) => x).sort((a, b) => a - b)
    expect(xs.every((x, i) => i === 0 || x === (xs[i - 1] ?? 0) + 180)).toBe(true)
    await asha.leave()
  })

  it('goes on below with Ctrl+Enter, back with Shift+Tab, and leaves nothing empty behind', async () => {
    const asha = await atRow()
    await asha.pointAt(80, 80)
    await asha.page.mouse.dblclick(...(await clientOf(asha, 480, 80)))
    await asha.press('Control+Enter')
    await asha.page.keyboard.type('Below')
    await asha.press('Tab', 'Escape')
    await expect.poll(async () => (await asha.texts()).includes('')).toBe(false)
    expect(await asha.texts()).toEqual(['Below', 'Event a', 'Event b', 'Event c'])
    await asha.leave()
  })

  it('copies, cuts and pastes', async () => {
    const asha = await atRow()
    await asha.press('Control+a', 'Control+c')
    await asha.pointAt(280, 480)
    await asha.press('Control+v')
    await expect.poll(async () => (await asha.board()).notes).toHaveLength(6)
    expect(await selection(asha)).toHaveLength(3)
    await asha.press('Control+x')
    expect((await asha.board()).notes).toHaveLength(3)
    await asha.press('Control+v')
    await asha.seesTexts('Event a', 'Event a', 'Event b', 'Event b', 'Event c', 'Event c')
    await asha.leave()
  })

  it('retypes by Shift and the letter, nudges, duplicates, deletes and undoes', async () => {
    const asha = await atRow()
    await asha.page.mouse.click(...(await clientOf(asha, 80, 80)))
    await asha.press('Shift+C')
    expect((await asha.board()).notes.find(({ id }) => id === 'a')?.kind).toBe('command')
    await asha.press('Shift+ArrowDown', 'ArrowRight')
    expect(await placeOf(asha, 'a')).toEqual([1, 10])
    await asha.press('Control+d', 'Delete')
    expect((await asha.board()).notes).toHaveLength(3)
    await asha.press('Control+z')
    expect((await asha.board()).notes).toHaveLength(4)
    await asha.leave()
  })
})

describe('typing in one note', () => {
  it('loses no letter of two people, and keeps both carets', async () => {
    const { edit } = await stage.app.createBoard(ROW)
    const asha = await atWall(edit, 'Asha')
    const ravi = await atWall(edit, 'Ravi')
    for (const person of [asha, ravi]) await person.page.mouse.dblclick(...(await clientOf(person, 80, 80)))
    await ravi.press('Home')
    await Promise.all([
      asha.page.keyboard.type(' goes on and on', { delay: 30 }),
      ravi.page.keyboard.type('The story of ', { delay: 30 }),
    ])
    const whole = 'The story of Event a goes on and on'
    await asha.seesTexts(whole, 'Event b', 'Event c')
    await ravi.seesTexts(whole, 'Event b', 'Event c')
    await expect.poll(() => asha.editor.inputValue()).toBe(whole)
    await expect.poll(() => ravi.editor.inputValue()).toBe(whole)
    await asha.leave()
    await ravi.leave()
  })

  it('survives an input method while somebody else types there', async () => {
    const { edit } = await stage.app.createBoard(ROW)
    const asha = await atWall(edit, 'Asha')
    const ravi = await atWall(edit, 'Ravi')
    for (const person of [asha, ravi]) await person.page.mouse.dblclick(...(await clientOf(person, 80, 80)))
    const ime = await asha.page.context().newCDPSession(asha.page)
    await ime.send('Input.imeSetComposition', { text: 'にほ', selectionStart: 2, selectionEnd: 2 })
    await ravi.press('Home')
    await ravi.page.keyboard.type('>> ')
    await ravi.seesTexts('>> Event a', 'Event b', 'Event c')
    await ime.send('Input.imeSetComposition', { text: 'にほん', selectionStart: 3, selectionEnd: 3 })
    await ime.send('Input.insertText', { text: '日本' })
    await asha.seesTexts('>> Event a日本', 'Event b', 'Event c')
    await expect.poll(() => asha.editor.inputValue()).toBe('>> Event a日本')
    await asha.leave()
    await ravi.leave()
  })

  it('stays over its note while the wall is zoomed and panned', async () => {
    const asha = await atRow()
    await asha.page.mouse.dblclick(...(await clientOf(asha, 80, 80)))
    await asha.press('Control+=')
    await expect.poll(async () => (await camera(asha))?.zoom).toBeCloseTo(1.25)
    await asha.page.mouse.wheel(40, 20)
    const [x, y] = await clientOf(asha, 80, 72)
    const box = await asha.editor.boundingBox()
    expect(box && box.x < x && x < box.x + box.width && box.y < y && y < box.y + box.height).toBe(true)
    await asha.page.keyboard.type('!')
    expect(await asha.texts()).toContain('Event a!')
    await asha.leave()
  })
})

async function clientOf(person: Person, x: number, y: number): Promise<[number, number]> {
  const at = await person.page.evaluate((point) => window.wallstorm?.toScreen(point), { x, y })
  return [at?.x ?? 0, at?.y ?? 0]
}

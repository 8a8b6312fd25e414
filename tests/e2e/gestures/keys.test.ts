import type { CDPSession } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { Person } from '../../support/browser/Person.ts'
import { setStage } from '../../support/browser/setStage.ts'

const stage = setStage()

/** Three events in a row and one below the first; the board's 0, 0 is 200, 200 from the canvas's top left. */
const ROW = {
  ...{ format: 'wallstorm.board', version: 1, title: 'Keys' },
  notes: [
    ...['a', 'b', 'c'].map((id, i) => ({ id, kind: 'event', text: `Event ${id}`, x: i * 200, y: 0 })),
    { id: 'd', kind: 'event', text: 'Event d', x: 30, y: 300 },
  ],
}

async function atWall(...selected: readonly string[]): Promise<Person> {
  const { edit } = await stage.app.createBoard(ROW)
  const person = await stage.join(edit, 'Asha')
  await person.page.evaluate((ids) => {
    window.wallstorm?.camera.set({ x: -200, y: -200, zoom: 1 })
    window.wallstorm?.select(ids)
  }, selected)
  return person
}

const selection = (person: Person) => person.page.evaluate(() => [...(window.wallstorm?.selection() ?? [])].sort())
const camera = (person: Person) => person.page.evaluate(() => window.wallstorm?.camera.get())
const zoom = async (person: Person) => (await camera(person))?.zoom
const noteOf = async (person: Person, id: string) => (await person.board()).notes.find((note) => note.id === id)
const placeOf = async (person: Person, id: string) => {
  const note = await noteOf(person, id)
  return [note?.x, note?.y]
}
const clientOf = async (person: Person, x: number, y: number): Promise<[number, number]> => {
  const at = await person.page.evaluate((point) => window.wallstorm?.toScreen(point), { x, y })
  return [at?.x ?? 0, at?.y ?? 0]
}
const toolInHand = (person: Person) =>
  person.page.locator('[aria-label="Tools and stickies"] [aria-pressed=true]').getAttribute('aria-label')

describe('the keys that hands know', () => {
  it('take tools', async () => {
    const asha = await atWall()
    for (const [key, tool] of [
      ['h', 'Hand'],
      ['l', 'Link'],
      ['f', 'Context frame'],
      ['v', 'Select'],
    ] as const) {
      await asha.press(key)
      expect(await toolInHand(asha)).toBe(tool)
    }
    await asha.leave()
  })

  it('put a tool down by Escape, with what hangs at the pointer', async () => {
    const asha = await atWall()
    for (const [tool, x] of [
      ['Command', 500],
      ['Insert or remove space', 700],
    ] as const) {
      await asha.page.getByRole('button', { name: tool, exact: true }).click()
      await asha.pointAt(x, 400)
      await expect.poll(() => toolInHand(asha)).toBe(tool)
      await asha.press('Escape')
      await expect.poll(() => toolInHand(asha)).toBe('Select')
      await asha.page.mouse.click(...(await clientOf(asha, x + 20, 400)))
    }
    expect((await asha.board()).notes).toHaveLength(4)
    await asha.leave()
  })

  it('make a note with N, edit with Enter, finish with Escape', async () => {
    const asha = await atWall('b')
    await asha.press('Enter')
    await asha.editor.waitFor()
    await asha.press('Escape')
    await asha.editor.waitFor({ state: 'detached' })
    await asha.stick('n', 'Something new', 500, 400)
    expect(await asha.texts()).toContain('Something new')
    await asha.leave()
  })

  it('select all, duplicate, delete, undo and redo, both ways of redo', async () => {
    const asha = await atWall()
    await asha.press('Control+a')
    expect(await selection(asha)).toHaveLength(4)
    await asha.press('Control+d')
    expect((await asha.board()).notes).toHaveLength(8)
    await asha.press('Backspace')
    expect((await asha.board()).notes).toHaveLength(4)
    await asha.press('Control+z', 'Control+z')
    expect((await asha.board()).notes).toHaveLength(4)
    await asha.press('Control+Shift+z')
    expect((await asha.board()).notes).toHaveLength(8)
    await asha.press('Control+y')
    expect((await asha.board()).notes).toHaveLength(4)
    await asha.leave()
  })

  it('zoom in, out, to 100 %, to everything and to the selection', async () => {
    const asha = await atWall('c')
    await asha.press('Control+=')
    await expect.poll(() => zoom(asha)).toBeCloseTo(1.25)
    await asha.press('Control+0')
    await expect.poll(() => zoom(asha)).toBe(1)
    await asha.press('Control+-')
    await expect.poll(() => zoom(asha)).toBeCloseTo(0.8)
    await asha.press('Shift+Digit0')
    await expect.poll(() => zoom(asha)).toBe(1)
    await asha.page.evaluate(() => window.wallstorm?.camera.set({ x: 5000, y: 0, zoom: 0.3 }))
    await asha.press('Shift+Digit1')
    await expect.poll(async () => (await camera(asha))?.x).toBeLessThan(0)
    await asha.page.evaluate(() => window.wallstorm?.camera.set({ x: 5000, y: 0, zoom: 0.3 }))
    await asha.press('Shift+Digit2')
    await expect.poll(() => zoom(asha)).toBe(1)
    await asha.leave()
  })

  it('nudge by 1, and by 10 with Shift', async () => {
    const asha = await atWall('b')
    await asha.press('ArrowLeft', 'ArrowUp', 'Shift+ArrowRight', 'Shift+ArrowDown')
    expect(await placeOf(asha, 'b')).toEqual([209, 9])
    await asha.leave()
  })

  it('order the stack with ] and [, one step with Ctrl', async () => {
    const asha = await atWall()
    let y = 20
    const topAt = async () => {
      await asha.press('Escape')
      y += 20
      await asha.page.mouse.click(...(await clientOf(asha, 150, y)))
      return selection(asha)
    }
    for (const [id, x] of [
      ['b', 100],
      ['c', 50],
    ] as const) {
      await asha.apply({ type: 'move', ids: [id], by: { x: x - (id === 'b' ? 200 : 400), y: 0 } })
    }
    expect(await topAt()).toEqual(['c'])
    await asha.press('[')
    expect(await topAt()).toEqual(['b'])
    await asha.press('Control+[')
    expect(await topAt()).toEqual(['a'])
    await asha.press('Control+]')
    await asha.page.evaluate(() => window.wallstorm?.select(['c']))
    await asha.press(']')
    expect(await topAt()).toEqual(['c'])
    await asha.leave()
  })

  it('go in reading order with Tab, leave the wall where it ends, and go to the nearest with Ctrl and arrows', async () => {
    const asha = await atWall()
    await asha.page.mouse.click(...(await clientOf(asha, 80, 80)))
    await asha.press('Tab', 'Tab')
    expect(await selection(asha)).toEqual(['c'])
    await asha.press('Tab')
    expect(await selection(asha)).toEqual(['d'])
    await asha.press('Shift+Tab')
    expect(await selection(asha)).toEqual(['c'])
    await asha.press('Control+ArrowLeft', 'Control+ArrowLeft')
    expect(await selection(asha)).toEqual(['a'])
    await asha.press('Control+ArrowDown')
    expect(await selection(asha)).toEqual(['d'])
    const hasFocus = () => asha.page.evaluate(() => document.activeElement?.getAttribute('aria-label') === 'Wall')
    expect(await hasFocus()).toBe(true)
    await asha.press('Tab')
    expect(await hasFocus()).toBe(false)
    await asha.leave()
  })

  it('go on while typing: Tab, Shift+Tab, Ctrl+Enter and Ctrl+Shift+Enter', async () => {
    const { edit } = await stage.app.createBoard()
    const asha = await stage.join(edit, 'Asha')
    await asha.pointAt(600, 400)
    await asha.press('e')
    await asha.page.keyboard.type('Middle')
    for (const [key, text] of [
      ['Tab', 'Right'],
      ['Control+Enter', 'Below right'],
      ['Shift+Tab', 'Below'],
      ['Control+Shift+Enter', '!'],
      ['Control+Shift+Enter', 'Above'],
    ] as const) {
      await asha.press(key)
      await asha.page.keyboard.type(text)
    }
    await asha.press('Escape')
    expect(await asha.texts()).toEqual(['Above', 'Below', 'Below right', 'Middle!', 'Right'])
    await asha.leave()
  })

  it('open find, the command palette in two ways, and the help that lists them all', async () => {
    const asha = await atWall()
    await asha.press('Control+f')
    await asha.page.getByRole('searchbox').or(asha.page.getByPlaceholder(/find/i)).first().waitFor()
    await asha.press('Escape')
    for (const key of ['Control+k', 'Control+/']) {
      await asha.press(key)
      await asha.page.getByPlaceholder('What do you want to do?').waitFor()
      await asha.press('Escape')
      await asha.page.getByPlaceholder('What do you want to do?').waitFor({ state: 'detached' })
    }
    await asha.press('Control+k')
    await asha.page.getByRole('combobox').pressSequentially('Paste')
    await asha.page.getByRole('option', { name: /^Paste/, selected: true }).waitFor()
    await asha.press('Escape')
    await asha.press('?')
    const help = asha.page.getByRole('dialog')
    for (const words of ['Next sticky above', 'Go to the next sticky in reading order', 'Bring forward']) {
      await help.getByText(words, { exact: true }).waitFor()
    }
    await asha.leave()
  })
})

describe('the hand', () => {
  it('moves the wall by Space, the middle and the right button', async () => {
    const asha = await atWall()
    const drag = async (button: 'left' | 'middle' | 'right') => {
      const before = (await camera(asha))?.x ?? 0
      await asha.page.mouse.move(600, 400)
      await asha.page.mouse.down({ button })
      await asha.page.mouse.move(640, 400, { steps: 3 })
      await asha.page.mouse.up({ button })
      return before - ((await camera(asha))?.x ?? 0)
    }
    expect(await drag('right')).toBe(40)
    expect(await drag('middle')).toBe(40)
    await asha.page.keyboard.down('Space')
    expect(await drag('left')).toBe(40)
    await asha.page.keyboard.up('Space')
    expect(await drag('left')).toBe(0)
    await asha.leave()
  })

  it('draws the wall along when a drag is held at the edge', async () => {
    const asha = await atWall()
    await asha.pointAt(80, 80)
    await asha.page.mouse.down()
    await asha.page.mouse.move(700, 400, { steps: 3 })
    await asha.page.mouse.move(1275, 400, { steps: 3 })
    await expect.poll(async () => (await camera(asha))?.x).toBeGreaterThan(100)
    await asha.page.mouse.move(700, 400, { steps: 3 })
    await asha.page.mouse.up()
    const { x = 0 } = (await camera(asha)) ?? {}
    expect((await placeOf(asha, 'a'))[0]).toBeGreaterThan(x + 300)
    await asha.leave()
  })

  it('with one finger moves the wall or a note, with two it zooms', async () => {
    const asha = await atWall()
    const touch = await fingers(asha)
    const [x, y] = await clientOf(asha, 80, 80)
    await touch('touchStart', [x, y + 200])
    await touch('touchMove', [x + 30, y + 220])
    await touch('touchMove', [x + 60, y + 240])
    await touch('touchEnd')
    await expect.poll(() => camera(asha)).toEqual({ x: -260, y: -240, zoom: 1 })
    expect(await selection(asha)).toEqual([])
    await touch('touchStart', [x + 60, y + 40])
    await touch('touchMove', [x + 60, y + 90])
    await touch('touchMove', [x + 60, y + 140])
    await touch('touchEnd')
    await expect.poll(() => placeOf(asha, 'a')).toEqual([0, 100])
    await touch('touchStart', [500, 400], [600, 400])
    await touch('touchMove', [400, 400], [700, 400])
    await touch('touchEnd')
    await expect.poll(() => zoom(asha)).toBeCloseTo(3, 0)
    await asha.leave()
  })

  it('with a pen brushes and drags like a mouse, and the palm beside it does nothing', async () => {
    const asha = await atWall()
    const session = await asha.page.context().newCDPSession(asha.page)
    const touch = await fingers(asha)
    const pen = async (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', [x, y]: [number, number]) => {
      const pressed = type === 'mouseReleased' ? 0 : 1
      await session.send('Input.dispatchMouseEvent', {
        ...{ type, x, y, pointerType: 'pen' },
        ...(type === 'mouseMoved' ? {} : { button: 'left', clickCount: 1 }),
        buttons: pressed,
      })
    }
    const before = await camera(asha)
    await pen('mousePressed', await clientOf(asha, -50, -50))
    await touch('touchStart', [900, 600])
    await touch('touchMove', [950, 650])
    await pen('mouseMoved', await clientOf(asha, 100, 60))
    await pen('mouseMoved', await clientOf(asha, 250, 100))
    await touch('touchEnd')
    await pen('mouseReleased', await clientOf(asha, 250, 100))
    await expect.poll(() => selection(asha)).toEqual(['a', 'b'])
    expect(await camera(asha)).toEqual(before)
    await asha.leave()
  })
})

/** Real touch points, in client pixels. */
async function fingers(person: Person) {
  const session: CDPSession = await person.page.context().newCDPSession(person.page)
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 5 })
  return async (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: readonly [number, number][]) => {
    const touchPoints = points.map(([x, y], id) => ({ x, y, id }))
    await session.send('Input.dispatchTouchEvent', { type, touchPoints })
  }
}

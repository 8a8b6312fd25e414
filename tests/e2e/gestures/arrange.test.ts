import { describe, expect, it } from 'vitest'
import type { Person } from '../../support/browser/Person.ts'
import { setStage } from '../../support/browser/setStage.ts'

const stage = setStage()

const at = (id: string, x: number, y: number) => ({ id, kind: 'event', text: `Event ${id}`, x, y })

async function atWall(notes: readonly object[], frames: readonly object[] = []): Promise<Person> {
  const { edit } = await stage.app.createBoard({
    ...{ format: 'wallstorm.board', version: 1, title: 'Order', notes, frames },
  })
  const person = await stage.join(edit, 'Asha')
  await person.page.evaluate(() => window.wallstorm?.camera.set({ x: -200, y: -200, zoom: 1 }))
  return person
}

const select = (person: Person, ...ids: readonly string[]) =>
  person.page.evaluate((wanted) => window.wallstorm?.select(wanted), ids)
const selection = (person: Person) => person.page.evaluate(() => [...(window.wallstorm?.selection() ?? [])].sort())
const places = async (person: Person, ...ids: readonly string[]) => {
  const { notes } = await person.board()
  return ids.map((id) => {
    const note = notes.find((one) => one.id === id)
    return [note?.x, note?.y]
  })
}

async function drag(person: Person, from: readonly [number, number], to: readonly [number, number]) {
  await person.pointAt(...from)
  await person.page.mouse.down()
  await person.pointAt((from[0] + to[0]) / 2, (from[1] + to[1]) / 2)
  await person.pointAt(...to)
}

describe('snapping', () => {
  it('puts a note in line and at equal gaps, and leaves it to the hand with Ctrl', async () => {
    const asha = await atWall([at('a', 0, 0), at('b', 210, 0), at('c', 600, 300)])
    await drag(asha, [680, 380], [503, 83])
    await asha.page.mouse.up()
    expect(await places(asha, 'c')).toEqual([[420, 0]])
    await asha.page.keyboard.down('Control')
    await drag(asha, [500, 80], [503, 84])
    await drag(asha, [503, 84], [509, 84])
    await asha.page.mouse.up()
    await asha.page.keyboard.up('Control')
    expect(await places(asha, 'c')).not.toEqual([[420, 0]])
    await asha.leave()
  })

  it('snaps a corner that is pulled, and keeps the proportions with Shift', async () => {
    const asha = await atWall([at('a', 0, 0), at('b', 0, 300)])
    await select(asha, 'b')
    await drag(asha, [160, 460], [197, 520])
    await asha.page.mouse.up()
    expect((await asha.board()).notes.find(({ id }) => id === 'b')).toMatchObject({ width: 197, height: 220 })
    await drag(asha, [197, 520], [163, 560])
    await asha.page.mouse.up()
    expect((await asha.board()).notes.find(({ id }) => id === 'b')).not.toHaveProperty('width')
    await select(asha, 'a')
    await asha.page.keyboard.down('Shift')
    await drag(asha, [160, 160], [240, 170])
    await asha.page.mouse.up()
    await asha.page.keyboard.up('Shift')
    expect((await asha.board()).notes.find(({ id }) => id === 'a')).toMatchObject({ width: 240, height: 240 })
    await asha.leave()
  })
})

describe('putting in order', () => {
  const NOTES = [at('a', 0, 0), at('b', 230, 40), at('c', 500, -30)]

  it('aligns by Alt and A, D, W, S, one undo step each', async () => {
    const asha = await atWall(NOTES)
    await select(asha, 'a', 'b', 'c')
    for (const [key, expected] of [
      [
        'Alt+w',
        [
          [0, -30],
          [230, -30],
          [500, -30],
        ],
      ],
      [
        'Alt+s',
        [
          [0, 40],
          [230, 40],
          [500, 40],
        ],
      ],
      [
        'Alt+a',
        [
          [0, 0],
          [0, 40],
          [0, -30],
        ],
      ],
      [
        'Alt+d',
        [
          [500, 0],
          [500, 40],
          [500, -30],
        ],
      ],
      [
        'Alt+Shift+H',
        [
          [0, 0],
          [250, 40],
          [500, -30],
        ],
      ],
    ] as const) {
      await asha.press(key)
      expect([key, await places(asha, 'a', 'b', 'c')]).toEqual([key, expected])
      await asha.press('Control+z')
    }
    expect(await places(asha, 'a', 'b', 'c')).toEqual([
      [0, 0],
      [230, 40],
      [500, -30],
    ])
    await asha.leave()
  })

  it('aligns by the buttons beside the selection and by the command palette', async () => {
    const asha = await atWall(NOTES)
    await select(asha, 'a', 'b', 'c')
    await asha.page.getByRole('button', { name: 'Align top edges' }).click()
    expect(await places(asha, 'a', 'b', 'c')).toEqual([
      [0, -30],
      [230, -30],
      [500, -30],
    ])
    await asha.press('Control+k')
    await asha.page.getByPlaceholder('What do you want to do?').waitFor()
    await asha.page.keyboard.type('equal gaps side')
    await asha.press('Enter')
    await expect.poll(() => places(asha, 'b')).toEqual([[250, -30]])
    await asha.leave()
  })

  it('groups with Ctrl+G and takes apart with Ctrl+Shift+G', async () => {
    const asha = await atWall(NOTES)
    await select(asha, 'a', 'b')
    await asha.press('Control+g', 'Escape')
    await asha.pointAt(80, 80)
    await asha.page.mouse.click(...(await clientOf(asha, 80, 80)))
    expect(await selection(asha)).toEqual(['a', 'b'])
    await drag(asha, [80, 80], [80, 380])
    await asha.page.mouse.up()
    expect(await places(asha, 'a', 'b')).toEqual([
      [0, 300],
      [230, 340],
    ])
    await asha.press('Control+Shift+g', 'Escape')
    await asha.page.mouse.click(...(await clientOf(asha, 60, 340)))
    expect(await selection(asha)).toEqual(['a'])
    await asha.leave()
  })

  it('locks with Ctrl+Shift+L: no hand moves, edits or deletes it until it is unlocked', async () => {
    const asha = await atWall(NOTES)
    await select(asha, 'a')
    await asha.press('Control+Shift+l')
    await drag(asha, [80, 80], [80, 380])
    await asha.page.mouse.up()
    await asha.press('Delete')
    await asha.page.mouse.dblclick(...(await clientOf(asha, 80, 60)))
    expect(await asha.editor.count()).toBe(0)
    await asha.page.getByText('That is locked. Unlock it first').first().waitFor()
    expect(await places(asha, 'a')).toEqual([[0, 0]])
    await asha.page.getByRole('button', { name: 'Unlock' }).click()
    await asha.press('Delete')
    expect((await asha.board()).notes.map(({ id }) => id)).toEqual(['b', 'c'])
    await asha.leave()
  })
})

async function clientOf(person: Person, x: number, y: number): Promise<[number, number]> {
  const point = await person.page.evaluate((board) => window.wallstorm?.toScreen(board), { x, y })
  return [point?.x ?? 0, point?.y ?? 0]
}

describe('space in the timeline', () => {
  const LANE = { id: 'lane', kind: 'lane', name: 'Kitchen', x: -60, y: 260, width: 620, height: 220 }
  const NOTES = [at('a', 0, 0), at('b', 230, 0), at('c', 0, 290), at('d', 230, 290)]

  it('is pulled in with I and a drag, one undo step, and pushed out again no further than there is', async () => {
    const asha = await atWall(NOTES, [LANE])
    await asha.press('i')
    await drag(asha, [195, 220], [315, 220])
    await asha.page.mouse.up()
    expect(await places(asha, 'a', 'b', 'c', 'd')).toEqual([
      [0, 0],
      [350, 0],
      [0, 290],
      [350, 290],
    ])
    expect((await asha.board()).frames).toMatchObject([{ x: -60, width: 740 }])
    await asha.press('i')
    await drag(asha, [200, 220], [-100, 220])
    await asha.page.mouse.up()
    expect(await places(asha, 'b', 'd')).toEqual([
      [200, 0],
      [200, 290],
    ])
    await asha.press('Control+z', 'Control+z')
    expect(await places(asha, 'b', 'd')).toEqual([
      [230, 0],
      [230, 290],
    ])
    await asha.leave()
  })

  it('is pulled into one lane with Shift, while somebody else goes on adding notes', async () => {
    const { edit } = await stage.app.createBoard({
      ...{ format: 'wallstorm.board', version: 1, title: 'Space', notes: NOTES, frames: [LANE] },
    })
    const [asha, ravi] = [await stage.join(edit, 'Asha'), await stage.join(edit, 'Ravi')]
    await asha.page.evaluate(() => window.wallstorm?.camera.set({ x: -200, y: -200, zoom: 1 }))
    await asha.page.getByRole('button', { name: 'Insert or remove space' }).click()
    await asha.page.keyboard.down('Shift')
    await drag(asha, [195, 400], [395, 400])
    await ravi.apply({ type: 'add-notes', notes: [at('r', 420, 290), at('s', 420, 0)] })
    await expect.poll(() => asha.texts()).toContain('Event r')
    await asha.page.mouse.up()
    await asha.page.keyboard.up('Shift')
    expect(await places(asha, 'b', 'd', 'r', 's')).toEqual([
      [230, 0],
      [430, 290],
      [620, 290],
      [420, 0],
    ])
    await expect
      .poll(() => places(ravi, 'd', 'r'))
      .toEqual([
        [430, 290],
        [620, 290],
      ])
    await asha.leave()
    await ravi.leave()
  })
})

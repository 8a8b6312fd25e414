import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import type { Board, Frame, Note } from '../../../src/domain/board/Board.ts'
import { parseBoard } from '../../../src/domain/board/parseBoard.ts'
import { intersects } from '../../../src/domain/geometry/Rect.ts'
import { readBoard } from '../../../src/domain/lint/readBoard.ts'
import { getKind } from '../../../src/domain/notation/kinds.ts'
import { buildOutline } from '../../../src/panels/outline/buildOutline.ts'
import type { Person } from '../../support/browser/Person.ts'
import { setStage } from '../../support/browser/setStage.ts'
import { modelInWords } from '../../support/modelInWords.ts'

const stage = setStage()

/** Presses Tab until a control of this name has the focus. */
async function tabTo(person: Person, name: string): Promise<void> {
  const wanted = person.page.getByRole('button', { name, exact: true }).and(person.page.locator(':focus'))
  for (let presses = 0; presses < 60; presses++) {
    if ((await wanted.count()) > 0) return
    await person.press('Tab')
  }
  throw new Error(`no Tab leads to “${name}”`)
}

const focused = (person: Person) =>
  person.page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.tagName)

function boardOf(file: string): Board {
  const parsed = parseBoard(file)
  if (!parsed.ok) throw new Error('the wall is no board')
  return parsed.board
}

const wallOf = async (person: Person) => boardOf(JSON.stringify(await person.board()))

/** What the wall says, apart from ids and places. */
async function modelOf(person: Person) {
  const { contexts, findings } = readBoard(await wallOf(person))
  return {
    contexts: contexts.map(({ name, aggregates }) => ({
      name,
      aggregates: aggregates.map((aggregate) => ({
        name: aggregate.name,
        commands: aggregate.commands.map((command) => ({ name: command.name, fields: command.fields })),
        events: aggregate.events,
      })),
    })),
    errors: findings.filter(({ severity }) => severity === 'error'),
  }
}

/** By the command palette: the first words of the command. */
async function command(person: Person, words: string): Promise<void> {
  await person.press('Control+k')
  const palette = person.page.getByRole('combobox')
  await palette.and(person.page.locator(':focus')).waitFor()
  await person.page.keyboard.type(words)
  await person.press('Enter')
  await palette.waitFor({ state: 'detached' })
}

/** Opens the outline over the empty wall and adds the first sticky, an event that waits for its words. */
async function beginInOutline(person: Person): Promise<void> {
  await command(person, 'Outline panel')
  await person.page.getByRole('toolbar', { name: 'Outline' }).waitFor()
  await tabTo(person, 'Add a sticky after')
  await person.press('Enter')
  await expect.poll(() => focused(person)).toBe('Words of the event')
}

/** Writes the lines of the sticky that waits for its words, and keeps them. */
async function write(person: Person, text: string): Promise<void> {
  const [first = '', ...others] = text.split('\n')
  await person.page.keyboard.type(first)
  for (const line of others) {
    await person.press('Shift+Enter')
    await person.page.keyboard.type(line)
  }
  await person.press('Enter')
}

async function seen(person: Person, { text }: Note) {
  const note = (await person.board()).notes.find((candidate) => candidate.text === text)
  if (!note) throw new Error(`no sticky says “${text}”`)
  return note
}

function linkedFrom(board: Board, { id }: Note): readonly Note[] {
  const links = [...board.links.values()].filter(({ from }) => from === id)
  return links.flatMap(({ to }) => board.notes.get(to) ?? [])
}

const rowOf = ({ kind, text }: Note) => `${getKind(kind).label}: ${text}`

/** Adds a sticky after the row one is on, by the key of its kind; on an empty wall, where there is no row, by the toolbar. */
async function add(person: Person, note: Note): Promise<void> {
  const { key, label } = getKind(note.kind)
  const isFirst = (await person.board()).notes.length === 0
  if (isFirst) await beginInOutline(person)
  else await person.press(key.toLowerCase())
  await expect.poll(() => focused(person)).toBe(`Words of the ${isFirst ? 'event' : label.toLowerCase()}`)
  await write(person, note.text)
  if (isFirst) await person.press(`Shift+${key}`)
  await expect.poll(() => focused(person)).toContain(rowOf(note))
}

/** Moves the sticky one is on right until it stands as far from the first of its context as on the template. */
async function moveRight(person: Person, note: Note, first: Note): Promise<void> {
  const distance = note.x - first.x - ((await seen(person, note)).x - (await seen(person, first)).x)
  for (let step = 0; step < Math.round(distance / 20); step++) await person.press('Alt+ArrowRight')
}

/** Through the command palette, which gives the focus back to the row. */
async function markPivotal(person: Person, note: Note): Promise<void> {
  await command(person, 'Pivotal event')
  await expect.poll(() => focused(person)).toContain(rowOf(note))
}

/** Draws a link, both ends by L. */
async function link(person: Person, from: Note, to: Note): Promise<void> {
  for (const note of [from, to]) {
    await goTo(person, rowOf(note))
    await person.press('l')
  }
}

/** Puts a context around all that is outside every frame. */
async function frameAll(person: Person, name: string, stickies: number): Promise<void> {
  await goTo(person, 'Outside every frame')
  await person.press('f')
  await expect.poll(() => focused(person)).toBe('Name of the context')
  await write(person, name)
  await expect.poll(() => focused(person)).toBe(`Context, ${name}, ${stickies} stickies`)
}

/** Goes up the outline from its last row to the one that begins so. */
async function goTo(person: Person, row: string): Promise<void> {
  await person.press('End')
  for (let presses = 0; presses < 60; presses++) {
    if ((await focused(person))?.startsWith(row)) return
    await person.press('ArrowUp')
  }
  throw new Error(`no row of the outline begins “${row}”`)
}

/** The pairs of contexts that lie on each other, by name. */
function overlaps(frames: readonly Frame[]): readonly string[] {
  return frames.flatMap((one, index) =>
    frames.slice(index + 1).flatMap((other) => (intersects(one, other) ? `${one.name} – ${other.name}` : [])),
  )
}

it('builds the strip of the food delivery by keyboard alone, through the outline', async () => {
  const { edit } = await stage.app.createBoard()
  const asha = await stage.join(edit, 'Asha')
  const type = (text: string) => asha.page.keyboard.type(text)
  await beginInOutline(asha)
  await type('Place Order')
  await asha.press('Shift+Enter')
  await type('orderId: OrderId')
  await asha.press('Enter', 'Shift+C')
  await expect.poll(() => focused(asha)).toMatch(/^Command: Place Order/)

  await asha.press('a')
  await type('Order')
  await asha.press('Enter', 'e')
  await type('Order Placed')
  await asha.press('Shift+Enter')
  await type('orderId: OrderId')
  await asha.press('Enter')
  await expect.poll(() => focused(asha)).toMatch(/^Event: Order Placed/)

  await asha.press('x')
  await type('A mistake')
  await asha.press('Enter', 'Delete')
  await expect.poll(async () => (await asha.board()).notes.length).toBe(3)

  await asha.press('f')
  await expect.poll(() => focused(asha)).toMatch(/^Name of the/)
  await type('Order Management')
  await asha.press('Enter')
  await expect.poll(() => focused(asha)).toMatch(/^Context, Order Management, 3 stickies/)

  const fields = [{ name: 'orderId', type: 'OrderId', optional: false, list: false }]
  await expect
    .poll(() => modelOf(asha))
    .toEqual({
      contexts: [
        {
          name: 'Order Management',
          aggregates: [{ name: 'Order', commands: [{ name: 'Place Order', fields }], events: ['Order Placed'] }],
        },
      ],
      errors: [],
    })

  await asha.press('ArrowDown', 'ArrowDown')
  await expect.poll(() => focused(asha)).toMatch(/^Command: Place Order/)
  await asha.press('l', 'ArrowDown', 'l')
  await expect.poll(async () => (await asha.board()).links.length).toBe(1)
  const before = (await asha.board()).notes.find(({ kind }) => kind === 'aggregate')
  await asha.press('Alt+ArrowDown')
  await expect
    .poll(async () => (await asha.board()).notes.find(({ kind }) => kind === 'aggregate')?.y)
    .toBe((before?.y ?? 0) + 20)
  await asha.leave()
})

it('builds the whole wall of the food delivery by keyboard alone, and it says what the template says', async () => {
  const template = boardOf(await readFile('public/templates/food-delivery.wall.json', 'utf8'))
  const { edit } = await stage.app.createBoard()
  const asha = await stage.join(edit, 'Asha')
  for (const { frame, strips } of buildOutline(template)) {
    const notes = strips.flat()
    for (const strip of strips) {
      for (const note of strip) {
        await add(asha, note)
        await moveRight(asha, note, notes[0] ?? note)
        if (note.pivotal) await markPivotal(asha, note)
      }
      await asha.press('ArrowLeft')
      await expect.poll(() => focused(asha)).toMatch(/^Strip/)
    }
    for (const note of notes) {
      for (const to of linkedFrom(template, note)) await link(asha, note, to)
    }
    await frameAll(asha, frame?.name ?? '', notes.length)
  }
  const built = await wallOf(asha)
  expect(modelInWords(built)).toEqual(modelInWords(template))
  expect(overlaps([...built.frames.values()])).toEqual([])
  expect((await modelOf(asha)).errors).toEqual([])
  await asha.leave()
  // More than a thousand keys, pressed one by one: 20 s on two busy cores.
}, 120_000)

it('gives the focus back where it was, also from a dialog that another one opened', async () => {
  const { edit } = await stage.app.createBoard({ template: 'food-delivery' })
  const asha = await stage.join(edit, 'Asha')
  await command(asha, 'Outline panel')
  const row = asha.page.getByRole('treeitem').first()
  await row.focus()
  const had = await focused(asha)
  await command(asha, 'Keyboard shortcuts')
  await asha.page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor()
  await asha.press('Escape')
  await expect.poll(() => focused(asha)).toBe(had)
  await asha.leave()
})

it('tells politely, in one sentence, what others did', async () => {
  const { edit } = await stage.app.createBoard({ template: 'food-delivery' })
  const asha = await stage.join(edit, 'Asha')
  const ravi = await stage.join(edit, 'Ravi')
  await ravi.apply({ type: 'edit-text', id: 'a-order', text: 'Basket' })
  await ravi.apply({ type: 'edit-text', id: 'a-order', text: 'Basket of goods' })
  await ravi.apply({ type: 'delete', ids: ['c-place-order'] })
  const others = asha.page.getByRole('status', { name: 'Others' })
  await expect
    .poll(() => others.textContent(), { timeout: 15_000 })
    .toBe('Others changed 1 sticky and removed 1 sticky.')
  expect(await others.evaluate((element) => element.getAttribute('aria-live') ?? element.getAttribute('role'))).toMatch(
    /status|polite/,
  )
  await asha.leave()
  await ravi.leave()
})

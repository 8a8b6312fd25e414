import { describe, expect, it } from 'vitest'
import type { Person } from '../../support/browser/Person.ts'
import { setStage } from '../../support/browser/setStage.ts'
import { STORY_FILE } from '../../support/storyFile.ts'
import { EXCALIDRAW, FIGJAM, MIRO } from '../../workspace/clipboard/foreign/samples.ts'

const stage = setStage()

/** As if it had been copied elsewhere: a paste event with these texts. */
const paste = (person: Person, texts: Readonly<Record<string, string>>) =>
  person.page.evaluate((data) => {
    const clipboardData = new DataTransfer()
    for (const [type, text] of Object.entries(data)) clipboardData.setData(type, text)
    document.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, texts)
const seen = async (person: Person) => (await person.board()).notes.map(({ kind, text }) => `${kind}: ${text}`).sort()

async function atEmptyWall(): Promise<Person> {
  const { edit } = await stage.app.createBoard()
  const person = await stage.join(edit, 'Asha')
  await person.pointAt(500, 400)
  return person
}

describe('pasting', () => {
  it('makes a row of stickies of the last kind out of lines, around the pointer', async () => {
    const asha = await atEmptyWall()
    await paste(asha, { 'text/plain': 'Order placed\nOrder paid' })
    await asha.seesTexts('Order placed', 'Order paid')
    const { notes } = await asha.board()
    expect(notes.map(({ x, y }) => [x, y]).sort()).toEqual([
      [330, 320],
      [510, 320],
    ])
    await asha.leave()
  })

  it('makes stickies, arrows and contexts out of what Miro, Excalidraw and FigJam copied', async () => {
    const asha = await atEmptyWall()
    await paste(asha, { 'text/html': MIRO, 'text/plain': 'Order Placed' })
    await expect.poll(() => seen(asha)).toEqual(['command: Pay <now>', 'event: Order Placed\norderId: OrderId'])
    const { frames, links } = await asha.board()
    expect([frames.map(({ name }) => name), links.length]).toEqual([['Ordering & co'], 1])
    await asha.press('Control+z')
    await paste(asha, { 'text/plain': EXCALIDRAW })
    await expect.poll(async () => (await seen(asha)).length).toBe(4)
    expect(await seen(asha)).toContain('command: Place Order')
    await asha.press('Control+z')
    await paste(asha, { 'text/html': FIGJAM.html, 'text/plain': FIGJAM.text })
    await expect.poll(() => seen(asha)).toContain('event: Order Placed')
    await asha.press('Control+z')
    await paste(asha, { 'text/html': FIGJAM.html })
    await asha.page.getByText('There are no words in what was copied').first().waitFor()
    await asha.leave()
  })

  it('carries stickies, frames and arrows from wall to wall', async () => {
    const { edit: from } = await stage.app.createBoard(STORY_FILE)
    const { edit: to } = await stage.app.createBoard()
    const asha = await stage.join(from, 'Asha')
    await asha.page.evaluate(() => window.wallstorm?.select(['f']))
    await asha.press('Control+x')
    expect((await asha.board()).notes).toEqual([])
    const there = await asha.inNewTab(to)
    await there.pointAt(500, 400)
    await there.press('Control+v')
    await there.seesTexts('Place Order', 'Order Placed')
    const { notes, frames, links } = await there.board()
    expect(frames.map(({ name }) => name)).toEqual(['Ordering'])
    expect(links).toHaveLength(1)
    const ids = notes.map(({ id }) => id)
    expect(ids).toContain(links[0]?.from)
    expect(ids).not.toContain('c')
    await there.leave()
  })
})

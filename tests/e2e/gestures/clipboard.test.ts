import { describe, expect, it } from 'vitest'
import type { Person } from '../../support/browser/Person.ts'
import { setStage } from '../../support/browser/setStage.ts'
import { STORY_FILE } from '../../support/storyFile.ts'

const stage = setStage()

/** As on plain HTTP, where the browser gives a page no clipboard. */
const withoutClipboard = () => Object.defineProperty(Navigator.prototype, 'clipboard', { get: () => undefined })

const atPlainHttp = async (template = 'food-delivery') => {
  const { edit } = await stage.app.createBoard({ template })
  return { link: edit, asha: await stage.join(edit, 'Asha', withoutClipboard) }
}

describe('a page without the clipboard', () => {
  it('copies a link all the same', async () => {
    const { link, asha } = await atPlainHttp()
    await asha.page.getByRole('button', { name: 'Share' }).click()
    const copy = asha.page.getByRole('button', { name: /^Copy the link/ })
    await copy.click()
    await expect.poll(() => copy.textContent()).toBe('Copied')
    await asha.press('Escape', 'Control+f')
    const search = asha.page.getByRole('search').getByRole('textbox')
    await search.and(asha.page.locator(':focus')).waitFor()
    await asha.press('Control+v')
    await expect.poll(() => search.inputValue()).toBe(link)
    await asha.leave()
  })

  it('selects the link and says so where it cannot copy it', async () => {
    const { link, asha } = await atPlainHttp()
    await asha.page.evaluate(() => {
      document.execCommand = () => false
    })
    await asha.page.getByRole('button', { name: 'Share' }).click()
    await asha.page.getByRole('button', { name: /^Copy the link/ }).click()
    await asha.page.getByText('This page may not use the clipboard here. The link is selected: press Ctrl+C.').waitFor()
    await expect.poll(() => asha.page.evaluate(() => getSelection()?.toString())).toBe(link)
    await asha.leave()
  })

  it('says in plain words what to do instead of a picture or a paste from a menu', async () => {
    const { asha } = await atPlainHttp()
    for (const [command, words] of [
      ['Copy as picture', 'This page may not use the clipboard here. Save the picture as a file instead.'],
      ['Paste', 'This page may not use the clipboard from a menu here. Use the keys for it.'],
    ] as const) {
      await asha.press('Control+k')
      await asha.page.getByRole('option', { name: command }).click()
      await asha.page.getByText(words).first().waitFor()
    }
    await asha.leave()
  })
})

async function atStory(): Promise<Person> {
  const { edit } = await stage.app.createBoard(STORY_FILE)
  const asha = await stage.join(edit, 'Asha')
  await asha.page.evaluate(() => window.wallstorm?.select(['f']))
  return asha
}

const seen = async (person: Person) => {
  const { notes, frames, links } = await person.board()
  return [...frames.map(({ name }) => name), ...notes.map(({ kind }) => kind).sort(), links.length]
}
const ALL = ['Ordering', 'command', 'event', 1]

describe('the command palette', () => {
  const choose = async (person: Person, command: string) => {
    await person.press('Control+k')
    await person.page.getByRole('combobox').pressSequentially(command)
    await person.page.locator(`[cmdk-item][data-value=${command}][aria-selected=true]`).waitFor()
    await person.press('Enter')
  }

  it('cuts and pastes as the keys do, links and frames included', async () => {
    const asha = await atStory()
    await asha.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await choose(asha, 'cut')
    await expect.poll(() => seen(asha)).toEqual([0])
    await choose(asha, 'paste')
    await expect.poll(() => seen(asha)).toEqual(ALL)
    await asha.leave()
  })

  it('copies for the keys', async () => {
    const asha = await atStory()
    await choose(asha, 'copy')
    await asha.page.getByRole('dialog').waitFor({ state: 'detached' })
    await asha.press('Control+a', 'Delete')
    await expect.poll(() => seen(asha)).toEqual([0])
    await asha.press('Control+v')
    await expect.poll(() => seen(asha)).toEqual(ALL)
    await asha.leave()
  })
})

describe('a page without a connection', () => {
  const hasFetched = (person: Person) =>
    person.page.evaluate(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('readPaste')))

  it('pastes what it cut', async () => {
    const asha = await atStory()
    await expect.poll(() => hasFetched(asha), { timeout: 15_000 }).toBe(true)
    await asha.page.context().setOffline(true)
    await asha.press('Control+x')
    await expect.poll(() => seen(asha)).toEqual([0])
    await asha.press('Control+v')
    await expect.poll(() => seen(asha)).toEqual(ALL)
    await asha.leave()
  })

  it('says so where it cannot paste, and pastes when it can', async () => {
    const asha = await atStory()
    await asha.page.route('**/readPaste*', (route) => route.abort())
    await asha.page.reload()
    await asha.page.waitForFunction(() => 'wallstorm' in window)
    await asha.page.evaluate(() => window.wallstorm?.ready)
    await asha.press('Control+a', 'Control+x', 'Control+v')
    await asha.page.getByText('What pastes could not be loaded.').first().waitFor()
    await asha.page.unroute('**/readPaste*')
    await asha.press('Control+v')
    await expect.poll(() => seen(asha)).toEqual(ALL)
    await asha.leave()
  })
})

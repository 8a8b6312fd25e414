import { describe, expect, it } from 'vitest'
import { setStage } from '../../support/browser/setStage.ts'

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
      ['Paste', 'This page may not use the clipboard here. Press Ctrl+V.'],
    ] as const) {
      await asha.press('Control+k')
      await asha.page.getByRole('option', { name: command }).click()
      await asha.page.getByText(words).first().waitFor()
    }
    await asha.leave()
  })
})

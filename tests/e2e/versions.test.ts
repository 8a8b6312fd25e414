import AxeBuilder from '@axe-core/playwright'
import { describe, expect, it } from 'vitest'
import { setStage } from '../support/browser/setStage.ts'

const stage = setStage()

describe('the history of a wall', () => {
  it('keeps a named moment, shows it, brings it back for everybody, and takes that back', async () => {
    const { edit, view } = await stage.app.createBoard()
    const asha = await stage.join(edit, 'Asha')
    const guest = await stage.join(view, 'Guest')
    await asha.stick('e', 'Order Placed', 0, 0)
    await asha.isSaved()
    await asha.page.getByRole('button', { name: 'History' }).click()
    const history = asha.page.getByRole('dialog', { name: 'History of this wall' })
    await history.getByText('Nothing is kept yet').waitFor()
    await history.getByLabel('Keep the wall as it is now, as').fill('After lunch')
    await history.getByRole('button', { name: 'Keep' }).click()
    await history.getByText('“After lunch” is kept.').waitFor()
    await asha.press('Escape')

    const [{ id = '' } = {}] = (await asha.board()).notes
    expect(await asha.apply({ type: 'delete', ids: [id] })).toBe(true)
    await asha.stick('c', 'Cancel Order', 300, 0)
    await guest.seesTexts('Cancel Order')

    await asha.page.getByRole('button', { name: 'History' }).click()
    const look = history.getByRole('link', { name: /^Look at After lunch/ })
    const address = await look.getAttribute('href')
    await history.getByRole('button', { name: /^Restore After lunch/ }).click()
    await history.getByText('The wall is as it was at “After lunch”, for everybody.').waitFor()
    await guest.seesTexts('Order Placed')
    await history.getByText('Before restoring').waitFor()
    const { violations } = await new AxeBuilder({ page: asha.page }).include('[role=dialog]').analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
    await history.getByRole('button', { name: 'Take it back' }).click()
    await guest.seesTexts('Cancel Order')
    await asha.press('Escape')
    await asha.seesTexts('Cancel Order')

    const past = await asha.inNewTab(new URL(address ?? '', stage.app.url).href)
    await past.seesTexts('Order Placed')
    await past.page.getByText(/The wall as it was.*After lunch/).waitFor()
    expect(await past.apply({ type: 'set-title', title: 'Changed' })).toBe(false)
    await past.page.getByRole('link', { name: 'To the wall of today' }).click()
    await past.seesTexts('Cancel Order')
    await asha.leave()
    await guest.leave()
  })

  it('lets a viewer look, and nothing more', async () => {
    const { edit, view } = await stage.app.createBoard()
    const asha = await stage.join(edit, 'Asha')
    await asha.stick('e', 'Order Placed', 0, 0)
    await asha.isSaved()
    await asha.page.getByRole('button', { name: 'History' }).click()
    await asha.page.getByLabel('Keep the wall as it is now, as').fill('First')
    await asha.press('Enter')
    await asha.page.getByText('“First” is kept.').waitFor()
    const guest = await stage.join(view, 'Guest')
    await guest.page.getByRole('button', { name: 'History' }).click()
    const history = guest.page.getByRole('dialog', { name: 'History of this wall' })
    await history.getByRole('link', { name: /^Look at First/ }).waitFor()
    expect(await history.getByRole('button', { name: /Restore|Keep/ }).count()).toBe(0)
    await guest.leave()
    await asha.leave()
  })
})

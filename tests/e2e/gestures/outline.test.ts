import { describe, expect, it } from 'vitest'
import { setStage } from '../../support/browser/setStage.ts'

const stage = setStage()

/** Asha edits the only sticky's words in the outline, on a wall that Ravi is at too. */
async function editing() {
  const { edit } = await stage.app.createBoard({
    ...{ format: 'wallstorm.board', version: 1, title: 'Outline' },
    notes: [{ id: 'c', kind: 'command', text: 'Place Order', x: 0, y: 0 }],
  })
  const asha = await stage.join(edit, 'Asha')
  const ravi = await stage.join(edit, 'Ravi')
  await asha.page.getByRole('button', { name: 'Side panel', exact: true }).click()
  await asha.page.getByRole('tab', { name: 'Outline' }).click()
  const row = asha.page.getByRole('treeitem', { name: /^Command/ })
  await row.click()
  await asha.press('Enter')
  const field = asha.page.getByRole('textbox', { name: 'Words of the command' })
  await field.and(asha.page.locator(':focus')).waitFor()
  const raviWrites = async (text: string) => {
    await ravi.apply({ type: 'edit-text', id: 'c', text })
    await asha.seesTexts(text)
  }
  const leave = async () => {
    await asha.leave()
    await ravi.leave()
  }
  return { asha, ravi, row, raviWrites, leave }
}

describe('the words of a row in the outline', () => {
  it('stay what the others made of them where one wrote nothing', async () => {
    const { asha, ravi, row, raviWrites, leave } = await editing()
    await raviWrites('Place Order now')
    await asha.press('Enter')
    await row.and(asha.page.locator(':focus')).waitFor()
    await raviWrites('Place Order now, please')
    await asha.press('Enter')
    await asha.page.getByRole('textbox', { name: 'Words of the command' }).waitFor()
    await raviWrites('Place Order at once')
    await asha.page.mouse.click(500, 500)
    await asha.page.getByRole('textbox', { name: 'Words of the command' }).waitFor({ state: 'detached' })
    await ravi.seesTexts('Place Order at once')
    await asha.seesTexts('Place Order at once')
    await leave()
  })

  it('keep what others typed around what one typed', async () => {
    const { asha, ravi, raviWrites, leave } = await editing()
    await asha.press('End')
    await asha.page.keyboard.type('s')
    await raviWrites('Our Place Order')
    await raviWrites('Our Place Order now')
    await asha.press('Enter')
    await ravi.seesTexts('Our Place Orders now')
    await leave()
  })

  it('drop what one typed with Esc, and nothing else', async () => {
    const { asha, ravi, row, raviWrites, leave } = await editing()
    await asha.page.keyboard.type('Nonsense')
    await raviWrites('Place Order now')
    await asha.press('Escape')
    await row.and(asha.page.locator(':focus')).waitFor()
    await asha.seesTexts('Place Order now')
    await ravi.seesTexts('Place Order now')
    await leave()
  })

  it('reach the board when somebody puts a sticky at the left end of the strip, and go on being written', async () => {
    const { asha, ravi, leave } = await editing()
    await asha.page.keyboard.type('Place an Order')
    await asha.press('ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft')
    const other = { id: 'z', kind: 'event', text: 'Paid', x: -180, y: 0 }
    expect(await ravi.apply({ type: 'add-notes', notes: [other] })).toBe(true)
    await ravi.seesTexts('Place an Order', 'Paid')
    await asha.page.keyboard.type('online ')
    await asha.press('Enter')
    await ravi.seesTexts('Place an online Order', 'Paid')
    await leave()
  })
})

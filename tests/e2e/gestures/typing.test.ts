import { describe, expect, it } from 'vitest'
import type { Person } from '../../support/browser/Person.ts'
import { setStage } from '../../support/browser/setStage.ts'

const stage = setStage()

/** Somebody with the caret in the only sticky. */
async function typing(): Promise<Person> {
  const { edit } = await stage.app.createBoard({
    ...{ format: 'wallstorm.board', version: 1, title: 'Typing' },
    notes: [{ id: 'c', kind: 'command', text: 'Place Order', x: 0, y: 0 }],
  })
  const asha = await stage.join(edit, 'Asha')
  await asha.page.evaluate(() => window.wallstorm?.select(['c']))
  await asha.press('Enter')
  await asha.editor.waitFor()
  return asha
}

const focused = ({ page }: Person) => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))

describe('typing in a sticky', () => {
  it.each([
    ['a blank part of the top bar', async ({ page }: Person) => page.mouse.click(400, 8)],
    ['the small wall', async ({ page }: Person) => page.getByRole('img', { name: 'The whole wall in small' }).click()],
  ])('ends with a click on %s', async (_, click) => {
    const asha = await typing()
    await click(asha)
    await asha.editor.waitFor({ state: 'detached' })
    await asha.leave()
  })

  it.each([
    ['Esc', async (asha: Person) => asha.press('Escape')],
    ['a click on the top bar', async ({ page }: Person) => page.mouse.click(400, 8)],
    ['the end of the sticky', async (asha: Person) => asha.apply({ type: 'delete', ids: ['c'] })],
  ])('gives the keyboard back to the wall after %s', async (_, end) => {
    const asha = await typing()
    await end(asha)
    await expect.poll(() => focused(asha)).toBe('Wall')
    await asha.leave()
  })

  it('goes on while another window has the keyboard', async () => {
    const asha = await typing()
    await asha.editor.evaluate((field) => field.dispatchEvent(new FocusEvent('blur')))
    await asha.page.keyboard.type(' now')
    await asha.seesTexts('Place Order now')
    await asha.leave()
  })

  it('takes the sign that Option writes with a digit, and no next sticky in its place', async () => {
    const asha = await typing()
    const isTaken = await asha.editor.evaluate((field) => {
      const press = { key: '#', code: 'Digit3', altKey: true, bubbles: true, cancelable: true }
      return !field.dispatchEvent(new KeyboardEvent('keydown', press))
    })
    expect(isTaken).toBe(false)
    await asha.page.keyboard.insertText('#')
    await asha.seesTexts('Place Order#')
    await asha.press('Alt+3')
    await asha.page.keyboard.type('Order Placed')
    await asha.seesTexts('Place Order#', 'Order Placed')
    await asha.leave()
  })
})

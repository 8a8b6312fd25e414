import { expect, it } from 'vitest'
import { setStage } from '../../support/browser/setStage.ts'

const stage = setStage()

it('writes the sticky that was asked for by name on the map, on the wall', async () => {
  const { edit } = await stage.app.createBoard()
  const asha = await stage.join(edit, 'Asha')
  const face = (name: 'Wall' | 'Map') => asha.page.getByRole('radio', { name, exact: true })
  await face('Map').click()
  await asha.press('Control+k')
  await asha.page.getByRole('combobox').pressSequentially('event')
  await asha.page.getByRole('option', { name: 'New: Event' }).click()
  await asha.editor.and(asha.page.locator(':focus')).waitFor()
  await asha.page.keyboard.type('Order Placed')
  await asha.press('Escape')
  await asha.seesTexts('Order Placed')
  expect(await face('Wall').getAttribute('data-state')).toBe('on')
  await asha.leave()
})

import { expect, it } from 'vitest'
import { setStage } from '../../support/browser/setStage.ts'

const stage = setStage()

it.each(['Enter', 'Escape'])(
  'gives the keyboard back to the wall when %s answers for an inferred link',
  async (key) => {
    const { edit } = await stage.app.createBoard({
      ...{ format: 'wallstorm.board', version: 1, title: 'Inferred' },
      notes: [
        { id: 'c', kind: 'command', text: 'Place Order', x: 0, y: 0 },
        { id: 'a', kind: 'aggregate', text: 'Order', x: 220, y: 0 },
      ],
    })
    const asha = await stage.join(edit, 'Asha')
    const question = asha.page.getByRole('form', { name: 'Inferred link' })
    await expect
      .poll(async () => {
        await asha.pointAt(190, 80)
        await asha.page.mouse.down()
        await asha.page.mouse.up()
        return question.count()
      })
      .toBe(1)
    await question.getByRole('button', { name: 'Draw it' }).and(asha.page.locator(':focus')).waitFor()
    await asha.press(key)
    await question.waitFor({ state: 'detached' })
    await expect.poll(() => asha.page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Wall')
    await asha.leave()
  },
)

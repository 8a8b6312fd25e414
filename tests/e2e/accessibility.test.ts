import AxeBuilder from '@axe-core/playwright'
import { describe, expect, it } from 'vitest'
import { setStage } from '../support/browser/setStage.ts'

const stage = setStage()

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  it.each(['home', 'Wall', 'Map', 'Code'])('%s has no accessibility violation', async (place) => {
    const { edit } = await stage.app.createBoard({ template: 'food-delivery' })
    const context = await stage.browser.newContext({ colorScheme, reducedMotion: 'reduce' })
    const page = await context.newPage()
    await page.goto(place === 'home' ? stage.app.url : edit)
    if (place !== 'home') {
      await page.waitForFunction(() => window.wallstorm !== undefined)
      await page.evaluate(() => window.wallstorm?.ready)
      await page.getByRole('radio', { name: place }).click()
    }
    await page.waitForTimeout(1500)
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`),
    ).toEqual([])
    await context.close()
  })
})

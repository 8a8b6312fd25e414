import { describe, expect, it } from 'vitest'
import { setStage } from '../support/browser/setStage.ts'

const stage = setStage()

describe('a wall keeps what it was given', () => {
  it('shows a lost connection, keeps offline edits over a closed tab, and merges them on return', async () => {
    const { edit } = await stage.app.createBoard()
    const asha = await stage.join(edit, 'Asha')
    const ravi = await stage.join(edit, 'Ravi')
    await asha.stick('e', 'Order Placed', 0, 0)
    await ravi.seesTexts('Order Placed')

    await stage.app.restart('SIGKILL', async () => {
      await asha.page.getByRole('button', { name: /^Offline/ }).waitFor({ timeout: 15_000 })
      await asha.stick('e', 'Payment Processed', 300, 0)
      await ravi.stick('e', 'Food Prepared', 600, 0)
      await asha.page.close()
    })
    await ravi.seesTexts('Order Placed', 'Food Prepared')

    const again = await asha.inNewTab(edit)
    await again.seesTexts('Order Placed', 'Payment Processed', 'Food Prepared')
    await ravi.seesTexts('Order Placed', 'Payment Processed', 'Food Prepared')
    await again.isSaved()
    await again.leave()
    await ravi.leave()
  })

  it('keeps what it called saved when the server is killed', async () => {
    const { edit } = await stage.app.createBoard()
    const asha = await stage.join(edit, 'Asha')
    await asha.stick('c', 'Place Order', 0, 0)
    await asha.isSaved()
    await asha.leave()
    await stage.app.restart('SIGKILL')
    const ravi = await stage.join(edit, 'Ravi')
    await ravi.seesTexts('Place Order')
    await ravi.leave()
  })

  it('loses nothing when two people type in one sticky', async () => {
    const { edit } = await stage.app.createBoard()
    const asha = await stage.join(edit, 'Asha')
    const ravi = await stage.join(edit, 'Ravi')
    await asha.stick('e', 'middle', 0, 0)
    await ravi.seesTexts('middle')
    await asha.press('Enter', 'Home')
    await ravi.pointAt(0, 0)
    const { id = '' } = (await ravi.board()).notes[0] ?? {}
    await ravi.page.evaluate((note) => window.wallstorm?.select([note]), id)
    await ravi.press('Enter', 'End')
    await Promise.all([
      asha.page.keyboard.type('abcdefghij', { delay: 30 }),
      ravi.page.keyboard.type('0123456789', { delay: 30 }),
    ])
    await asha.seesTexts('abcdefghijmiddle0123456789')
    await ravi.seesTexts('abcdefghijmiddle0123456789')
    await asha.leave()
    await ravi.leave()
  })
})

describe('a view link only looks', () => {
  it('refuses every edit, in the page and on the server', async () => {
    const { edit, view } = await stage.app.createBoard()
    const asha = await stage.join(edit, 'Asha')
    await asha.stick('e', 'Order Placed', 0, 0)
    const guest = await stage.join(view, 'Guest')
    await guest.seesTexts('Order Placed')
    await guest.pointAt(300, 0)
    await guest.press('e')
    await guest.page.keyboard.type('Mine')
    await guest.press('Escape')
    expect(await guest.apply({ type: 'set-title', title: 'Mine' })).toBe(false)
    await guest.seesTexts('Order Placed')
    await asha.seesTexts('Order Placed')
    await guest.leave()
    await asha.leave()
  })
})

describe('links are the facilitator’s to give', () => {
  it('shows everybody the link they came with, and the facilitator all three', async () => {
    const { facilitate, edit, view } = await stage.app.createBoard()
    for (const [link, shown] of [
      [edit, { 'To edit': edit }],
      [facilitate, { 'To edit': edit, 'To look on': view, 'To facilitate': facilitate }],
    ] as const) {
      const person = await stage.join(link, 'Asha')
      await person.page.getByRole('button', { name: 'Share' }).click()
      const share = person.page.getByRole('dialog', { name: 'Share this wall' })
      await expect.poll(() => share.getByRole('textbox').count()).toBe(Object.keys(shown).length)
      for (const [label, url] of Object.entries(shown))
        expect(await share.getByLabel(label, { exact: true }).inputValue()).toBe(url)
      await person.leave()
    }
  })

  it('switches a link off, and whoever looks on by it is told', async () => {
    const { facilitate, view } = await stage.app.createBoard()
    const guest = await stage.join(view, 'Guest')
    const asha = await stage.join(facilitate, 'Asha')
    await asha.page.getByRole('button', { name: 'Share' }).click()
    const share = asha.page.getByRole('dialog', { name: 'Share this wall' })
    await share.getByRole('button', { name: 'More about the link: To look on' }).click()
    await asha.page.getByRole('menuitem', { name: 'Switch it off' }).click()
    await share.getByText('To look on: switched off').waitFor()
    await guest.page.getByText('This link does not open the wall').waitFor()
    await guest.leave()
    await asha.leave()
  })
})

describe('a link that is replaced while one edits by it', () => {
  it('takes along what would change the wall, and undo with it', async () => {
    const { facilitate, edit } = await stage.app.createBoard()
    const ravi = await stage.join(edit, 'Ravi')
    await ravi.stick('e', 'Order Placed', 0, 0)
    await ravi.isSaved()
    const asha = await stage.join(facilitate, 'Asha')
    await asha.page.getByRole('button', { name: 'Share' }).click()
    const share = asha.page.getByRole('dialog', { name: 'Share this wall' })
    await share.getByRole('button', { name: 'More about the link: To edit' }).click()
    await asha.page.getByRole('menuitem', { name: 'Replace this link' }).click()
    await ravi.page.getByText('This link does not open the wall').waitFor()
    for (const name of ['Command', 'Link', 'Undo', 'Delete'])
      expect(await ravi.page.getByRole('button', { name, exact: true }).count()).toBe(0)
    await ravi.page.getByRole('button', { name: 'Hand', exact: true }).waitFor()
    await ravi.seesTexts('Order Placed')
    await ravi.leave()
    await asha.leave()
  })
})

describe('a wrong door says so', () => {
  it.each([
    ['an unknown wall', (link: string) => link.replace(/\/b\/[^#]+/, '/b/AAAAAAAAAAAAAAAAAAAAAA')],
    ['a wrong capability', (link: string) => link.replace(/#.*/, `#${'A'.repeat(32)}`)],
  ])('tells a person at %s what to do', async (_, broken) => {
    const { edit } = await stage.app.createBoard()
    const page = await stage.browser.newPage()
    await page.goto(broken(edit))
    await page.getByRole('main').filter({ hasText: /link/i }).getByRole('heading').waitFor()
    await page.close()
  })

  it('says where a board file is broken, and makes no wall of it', async () => {
    const page = await stage.browser.newPage()
    await page.goto(stage.app.url)
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Open a file' }).click()
    const broken = JSON.stringify({
      format: 'wallstorm.board',
      version: 1,
      title: 'X',
      notes: [{ id: 'a', kind: 'cloud' }],
    })
    await (await chooser).setFiles({ name: 'x.wall.json', mimeType: 'application/json', buffer: Buffer.from(broken) })
    await page.getByText('/notes/0/kind').waitFor()
    expect(new URL(page.url()).pathname).toBe('/')
    await page.close()
  })
})

import { expect, it } from 'vitest'
import { setStage } from '../../support/browser/setStage.ts'

const stage = setStage()

it('stays sharp and in place on a screen with finer pixels, and in another theme there', async () => {
  const notes = [{ id: 'n', kind: 'event', text: '', x: 0, y: 0 }]
  const { edit } = await stage.app.createBoard({ format: 'wallstorm.board', version: 1, title: 'Screens', notes })
  const asha = await stage.join(edit, 'Asha')
  await asha.page.evaluate(() => window.wallstorm?.camera.set({ x: -300, y: -200, zoom: 1 }))
  await asha.cameraRests()
  const devtools = await asha.page.context().newCDPSession(asha.page)
  const goTo = async (deviceScaleFactor: number) => {
    const size = { width: 1280, height: 800 }
    await devtools.send('Emulation.setDeviceMetricsOverride', { ...size, deviceScaleFactor, mobile: false })
    // An emulated screen changes without the event that a real one sends.
    await asha.page.evaluate(() => window.dispatchEvent(new Event('resize')))
  }
  /** The first canvas's pixels a CSS pixel, and its colour in the middle of the sticky and far from it. */
  const seen = () =>
    asha.page.evaluate(() => {
      const canvas = document.querySelector('main canvas')
      const [inside, outside] = [
        { x: 80, y: 130 },
        { x: 230, y: 130 },
      ].map((at) => window.wallstorm?.toScreen(at))
      if (!(canvas instanceof HTMLCanvasElement) || !inside || !outside) return null
      const { left, top } = canvas.getBoundingClientRect()
      const scale = canvas.width / canvas.clientWidth
      const colourAt = ({ x, y }: { readonly x: number; readonly y: number }) =>
        canvas
          .getContext('2d')
          ?.getImageData((x - left) * scale, (y - top) * scale, 1, 1)
          .data.slice(0, 3)
          .join(' ')
      return { scale, inside: colourAt(inside), outside: colourAt(outside) }
    })
  const before = await seen()
  await goTo(2)
  await expect.poll(seen).toEqual({ ...before, scale: 2 })
  await asha.page.emulateMedia({ colorScheme: 'dark' })
  await expect.poll(async () => (await seen())?.outside).not.toBe(before?.outside)
  expect(await seen()).toMatchObject({ scale: 2, inside: before?.inside })
  await goTo(1)
  await expect.poll(async () => (await seen())?.scale).toBe(1)
  await asha.leave()
})

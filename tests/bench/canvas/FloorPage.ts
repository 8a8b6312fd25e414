import type { Browser } from 'playwright-core'
import { type BenchPage, VIEWPORT } from './BenchPage.ts'

/** One canvas as large as the window; each move of camera or pointer draws one finished picture, and nothing else. */
export async function openFloorPage(browser: Browser): Promise<BenchPage> {
  const context = await browser.newContext({ viewport: VIEWPORT })
  const page = await context.newPage()
  await page.setContent('<style>body { margin: 0 } canvas { display: block }</style><canvas></canvas>')
  const readyMs = await page.evaluate(() => {
    const canvas = document.querySelector('canvas')
    const context = canvas?.getContext('2d')
    const picture = document.createElement('canvas')
    const paint = picture.getContext('2d')
    if (!canvas || !context || !paint) throw new Error('no canvas')
    for (const one of [canvas, picture]) Object.assign(one, { width: innerWidth, height: innerHeight })
    for (let x = 0; x < innerWidth; x += 90) {
      paint.fillStyle = `hsl(${x} 80% 70%)`
      paint.fillRect(x, 0, 80, innerHeight)
    }
    let isAsked = false
    const draw = (x: number, y: number) => {
      if (isAsked) return
      isAsked = true
      requestAnimationFrame(() => {
        isAsked = false
        context.drawImage(picture, Math.round(x) % 90, Math.round(y) % 90)
      })
    }
    window.benchCamera = draw
    addEventListener('wheel', ({ deltaX, deltaY }) => draw(deltaX, deltaY))
    addEventListener('pointermove', ({ clientX, clientY }) => draw(clientX, clientY))
    return performance.now()
  })
  return { name: 'floor', page, readyMs, close: () => context.close() }
}

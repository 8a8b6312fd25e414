import type { CDPSession, Page } from 'playwright-core'
import { quantile } from '../../support/median.ts'

export interface Frames {
  /** Main thread's milliseconds a frame. */
  readonly mainMs: number
  /** Between two frames, milliseconds. */
  readonly p95Ms: number
}

/** Measures frames of a page while something goes on, by the browser's own counters. */
export class FrameMeter {
  readonly #page: Page
  readonly #browser: CDPSession

  private constructor(page: Page, browser: CDPSession) {
    this.#page = page
    this.#browser = browser
  }

  static async on(page: Page): Promise<FrameMeter> {
    const browser = await page.context().newCDPSession(page)
    await browser.send('Performance.enable')
    return new FrameMeter(page, browser)
  }

  async during(act: () => Promise<void>): Promise<Frames> {
    await this.#calm()
    const before = await this.#mainMs()
    await this.#page.evaluate(() => {
      const stamps: number[] = []
      Object.assign(window, { benchFrames: stamps })
      const note = (at: number) => {
        if (!('benchFrames' in window) || window.benchFrames !== stamps) return
        stamps.push(at)
        requestAnimationFrame(note)
      }
      requestAnimationFrame(note)
    })
    await act()
    const stamps = await this.#page.evaluate(() => {
      const stamps = 'benchFrames' in window ? (window.benchFrames as number[]) : []
      Object.assign(window, { benchFrames: null })
      return stamps
    })
    const mainMs = (await this.#mainMs()) - before
    const gaps = stamps.slice(1).map((at, index) => at - (stamps[index] ?? at))
    return { mainMs: mainMs / Math.max(1, stamps.length), p95Ms: quantile(gaps, 0.95) }
  }

  /** JavaScript heap after it was cleared up, megabytes. */
  async heapMb(): Promise<number> {
    await this.#browser.send('HeapProfiler.collectGarbage')
    return (await this.#metric('JSHeapUsedSize')) / 2 ** 20
  }

  /** Until what was asked for before is done. */
  async #calm(): Promise<void> {
    await this.#page.evaluate(async () => {
      for (let calm = 0, tries = 0; calm < 3 && tries < 60; tries++) {
        const start = performance.now()
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
        calm = performance.now() - start < 60 ? calm + 1 : 0
      }
    })
  }

  async #mainMs(): Promise<number> {
    return (await this.#metric('TaskDuration')) * 1000
  }

  async #metric(name: string): Promise<number> {
    const { metrics } = await this.#browser.send('Performance.getMetrics')
    const metric = metrics.find((candidate) => candidate.name === name)
    if (!metric) throw new Error(`the browser does not count ${name}`)
    return metric.value
  }
}

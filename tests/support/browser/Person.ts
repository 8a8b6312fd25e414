import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import type {} from '../../../src/canvas/scriptingFace.ts'

/** A note as the page's scripting face tells it. */
export interface SeenNote {
  readonly id: string
  readonly kind: string
  readonly text: string
  readonly x: number
  readonly y: number
}

interface SeenBoard {
  readonly title: string
  readonly notes: readonly SeenNote[]
  readonly frames: readonly { readonly id: string; readonly name: string }[]
  readonly links: readonly { readonly id: string; readonly from: string; readonly to: string }[]
}

/** Somebody at the wall, with a browser profile of their own. Acts with mouse and keyboard; points are in board units. */
export class Person {
  readonly #context: BrowserContext
  readonly page: Page
  readonly problems: string[] = []

  private constructor(context: BrowserContext, page: Page) {
    this.#context = context
    this.page = page
    this.#watch(page)
  }

  /** `script` runs in the page before anything of its own. */
  static async join(browser: Browser, link: string, name: string, script?: () => void): Promise<Person> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, acceptDownloads: true })
    await context.addInitScript((who) => localStorage.setItem('wallstorm.name', who), name)
    if (script) await context.addInitScript(script)
    const person = new Person(context, await context.newPage())
    await person.open(link)
    return person
  }

  /** Goes to the wall and waits until it is loaded, synced and drawn. */
  async open(link: string): Promise<void> {
    await this.page.goto(link)
    await this.page.waitForFunction(() => 'wallstorm' in window)
    await this.page.evaluate(() => window.wallstorm?.ready)
  }

  async pointAt(x: number, y: number): Promise<void> {
    const at = await this.page.evaluate((point) => window.wallstorm?.toScreen(point), { x, y })
    if (!at) throw new Error('no wall is open')
    await this.page.mouse.move(at.x, at.y)
  }

  /** Waits until the wall glides no more. */
  async cameraRests(): Promise<void> {
    await this.page.evaluate(async () => {
      const at = () => JSON.stringify(window.wallstorm?.toScreen({ x: 0, y: 0 }))
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
      for (let seen = at(), still = 0; still < 10; still = at() === seen ? still + 1 : 0) {
        seen = at()
        await frame()
      }
    })
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key)
  }

  /** A new sticky under the pointer by its key, written and left. */
  async stick(key: string, text: string, x: number, y: number): Promise<void> {
    await this.pointAt(x, y)
    await this.press(key)
    await this.editor.waitFor()
    await this.page.keyboard.type(text)
    await this.press('Escape')
  }

  /** The text field over the sticky that is being written. */
  get editor(): Locator {
    return this.page.locator('main textarea')
  }

  async board(): Promise<SeenBoard> {
    return (await this.page.evaluate(() => window.wallstorm?.board())) as SeenBoard
  }

  /** An edit through the scripting face; answers whether it was allowed. */
  async apply(operation: object): Promise<boolean> {
    return this.page.evaluate((value) => window.wallstorm?.apply(value).ok === true, operation)
  }

  /** The pointer of somebody else, with the name on it. */
  cursorOf(name: string): Locator {
    return this.page.locator('[data-peer]', { hasText: name })
  }

  async texts(): Promise<readonly string[]> {
    return (await this.board()).notes.map(({ text }) => text).sort()
  }

  async seesTexts(...texts: readonly string[]): Promise<void> {
    await expect.poll(() => this.texts(), { timeout: 15_000 }).toEqual([...texts].sort())
  }

  async isSaved(): Promise<void> {
    await this.page.getByRole('button', { name: /^Saved/ }).waitFor({ timeout: 15_000 })
  }

  /** Closes tab and profile; fails where the page threw. */
  async leave(): Promise<void> {
    await this.#context.close()
    expect(this.problems).toEqual([])
  }

  /** Another tab of the same profile, for one that was closed. */
  async inNewTab(link: string): Promise<Person> {
    const person = new Person(this.#context, await this.#context.newPage())
    await person.open(link)
    return person
  }

  #watch(page: Page): void {
    page.on('pageerror', (error) => this.problems.push(String(error)))
  }
}

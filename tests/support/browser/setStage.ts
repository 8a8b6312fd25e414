import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { launchChromium } from './launch.ts'
import { Person } from './Person.ts'
import { type App, startApp } from './startApp.ts'

/** The application and a browser for the tests of one file. */
export interface Stage {
  readonly app: App
  readonly browser: Browser
  join(link: string, name: string, script?: () => void): Promise<Person>
}

export function setStage(): Stage {
  let app: App | undefined
  let browser: Browser | undefined
  beforeAll(async () => {
    app = await startApp()
    browser = await launchChromium()
  })
  afterAll(async () => {
    await browser?.close()
    await app?.stop()
  })
  const present = <T>(value: T | undefined): T => {
    if (!value) throw new Error('the stage is set only while tests run')
    return value
  }
  return {
    get app() {
      return present(app)
    },
    get browser() {
      return present(browser)
    },
    join: (link, name, script) => Person.join(present(browser), link, name, script),
  }
}

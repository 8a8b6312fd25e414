import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
const HOW =
  'No Chromium found. Install one (Debian, Ubuntu: apt-get install chromium) or set CHROMIUM_PATH to its program.'

/** The program of a Chromium: `CHROMIUM_PATH`, the system's, Playwright's; undefined where there is none. */
export function findChromium(): string | undefined {
  const named = process.env.CHROMIUM_PATH
  if (named) return existsSync(named) ? named : undefined
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)))
  return [...onPath, MAC, chromium.executablePath()].find((path) => path !== '' && existsSync(path))
}

/** As `findChromium`, else installs one and says so. Throws one sentence where that fails too. */
export function ensureChromium(say: (line: string) => void = console.log): string {
  const found = findChromium()
  if (found) return found
  if (process.env.CHROMIUM_PATH) throw new Error(`CHROMIUM_PATH points to nothing: ${process.env.CHROMIUM_PATH}`)
  for (const [what, commands] of installers()) {
    say(`No Chromium found: getting one with ${what}. This happens once.`)
    const done = commands.every(
      ([program, ...args]) =>
        spawnSync(program, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
          .status === 0,
    )
    const installed = done ? findChromium() : undefined
    if (installed) return installed
  }
  throw new Error(HOW)
}

type Command = readonly [program: string, ...args: string[]]

function installers(): readonly (readonly [what: string, commands: readonly Command[]])[] {
  const playwright = join(import.meta.dirname, '../../../node_modules/playwright-core/cli.js')
  const byPlaywright = ['Playwright', [[process.execPath, playwright, 'install', 'chromium']]] as const
  if (!isDebian() || process.getuid?.() !== 0) return [byPlaywright]
  return [
    [
      'apt-get',
      [
        ['apt-get', 'update'],
        ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium'],
      ],
    ],
    byPlaywright,
  ]
}

function isDebian(): boolean {
  try {
    return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'))
  } catch {
    return false
  }
}

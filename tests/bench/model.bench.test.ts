import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'vite'
import { expect, it } from 'vitest'
import { launchChromium } from '../support/browser/launch.ts'
import { median } from '../support/median.ts'
import { tempFolder } from '../support/tempFolder.ts'
import type { ModelTimes } from './modelWork.ts'

const NOTES = 5000
const LIMITS: Readonly<Record<string, number>> = {
  interpretation: 100,
  'TypeScript project from the wall': 1000,
}

it('reads and writes a wall of 5,000 notes in time, in a worker of the page', async () => {
  const { notes, files, rows } = await inWorker(await built(join(import.meta.dirname, 'modelWork.ts')), NOTES)
  console.log(`${notes} notes, ${files} files; a worker in real Chromium, ${rows[0]?.ms.length} rounds`)
  console.table(
    rows.map(({ what, ms }) => ({
      what,
      'median ms': Math.round(median(ms)),
      'fastest ms': Math.round(Math.min(...ms)),
      'limit ms': LIMITS[what] ?? '',
    })),
  )
  for (const { what, ms } of rows) if (LIMITS[what]) expect(median(ms), what).toBeLessThan(LIMITS[what])
})

/** One minified file, as the page's own worker is. */
async function built(input: string): Promise<string> {
  const outDir = await tempFolder()
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: { outDir, rollupOptions: { input, output: { entryFileNames: 'work.js', codeSplitting: false } } },
  })
  return readFile(join(outDir, 'work.js'), 'utf8')
}

async function inWorker(code: string, notes: number): Promise<ModelTimes> {
  const browser = await launchChromium()
  const page = await browser.newPage()
  await page.route('**/*', (route) =>
    route.request().url().endsWith('.js')
      ? route.fulfill({ contentType: 'text/javascript', body: code })
      : route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>bench</title>' }),
  )
  await page.goto('http://127.0.0.1/')
  const times = await page.evaluate(
    (count) =>
      new Promise<ModelTimes>((resolve, reject) => {
        const worker = new Worker('/work.js', { type: 'module' })
        worker.onmessage = ({ data }: MessageEvent<ModelTimes>) => resolve(data)
        worker.onerror = ({ message }) => reject(new Error(message))
        worker.postMessage({ notes: count })
      }),
    notes,
  )
  await browser.close()
  return times
}

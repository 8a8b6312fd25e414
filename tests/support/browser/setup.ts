import { ensureChromium } from './findChromium.ts'

/** Vitest's global setup of the browser project: stops the run with one line where no Chromium is to be had. */
export default function setup(): void {
  try {
    process.env.CHROMIUM_PATH = ensureChromium()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  }
}

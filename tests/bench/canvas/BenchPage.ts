import type { Page } from 'playwright-core'

/** A page with a wall on it, or the floor beneath all walls. */
export interface BenchPage {
  readonly name: string
  readonly page: Page
  /** Navigation to the first whole picture, milliseconds. */
  readonly readyMs: number
  close(): Promise<void>
}

declare global {
  interface Window {
    /** Sets the camera: board point at the window's top left, and zoom. */
    benchCamera?: (x: number, y: number, zoom: number) => void
  }
}

export const VIEWPORT = { width: 1280, height: 800 } as const

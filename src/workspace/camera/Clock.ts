/** Time and taste of the page, handed in so that the camera runs in plain Node too. */
export interface Clock {
  /** Milliseconds. */
  now(): number
  requestFrame(callback: () => void): number
  cancelFrame(handle: number): void
  prefersReducedMotion(): boolean
}

export const browserClock: Clock = {
  now: () => performance.now(),
  requestFrame: (callback) => requestAnimationFrame(callback),
  cancelFrame: (handle) => cancelAnimationFrame(handle),
  prefersReducedMotion: () => matchMedia('(prefers-reduced-motion: reduce)').matches,
}

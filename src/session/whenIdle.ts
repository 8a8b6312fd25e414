const LONGEST_WAIT_MS = 500

/** When the page has drawn what it had to and nothing presses; half a second from now at the latest. */
export function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: LONGEST_WAIT_MS })
    else setTimeout(resolve, LONGEST_WAIT_MS)
  })
}

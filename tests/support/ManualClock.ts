import type { Clock } from '../../src/workspace/camera/Clock.ts'

/** Time that passes only when told to. */
export class ManualClock implements Clock {
  time = 0
  reducedMotion = false
  #frames = new Map<number, () => void>()
  #next = 1

  now() {
    return this.time
  }

  requestFrame(callback: () => void) {
    this.#frames.set(this.#next, callback)
    return this.#next++
  }

  cancelFrame(handle: number) {
    this.#frames.delete(handle)
  }

  prefersReducedMotion() {
    return this.reducedMotion
  }

  /** Runs frames of 16 ms until `ms` have passed. */
  pass(ms: number) {
    for (const end = this.time + ms; this.time < end; ) {
      this.time += 16
      const due = [...this.#frames.values()]
      this.#frames.clear()
      for (const callback of due) callback()
    }
  }
}

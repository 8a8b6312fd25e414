/** Runs an action at most once an interval: at once after a pause, else at the interval's end, so that the last word counts. */
export class Throttle {
  readonly #intervalMs: number
  readonly #action: () => void
  #timer: ReturnType<typeof setTimeout> | null = null
  #isDue = false

  constructor(intervalMs: number, action: () => void) {
    this.#intervalMs = intervalMs
    this.#action = action
  }

  request(): void {
    if (this.#timer !== null) this.#isDue = true
    else this.#run()
  }

  stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
    this.#isDue = false
  }

  #run(): void {
    this.#isDue = false
    this.#timer = setTimeout(() => {
      this.#timer = null
      if (this.#isDue) this.#run()
    }, this.#intervalMs)
    this.#action()
  }
}

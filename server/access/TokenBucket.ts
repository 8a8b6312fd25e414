/** Lets `perSecond` through on average and `burst` at once. Times are milliseconds of any steady clock. */
export class TokenBucket {
  readonly #perSecond: number
  readonly #burst: number
  #tokens: number
  #at: number

  constructor(perSecond: number, burst: number, now: number) {
    this.#perSecond = perSecond
    this.#burst = burst
    this.#tokens = burst
    this.#at = now
  }

  /** Takes the tokens and returns 0, or takes none and returns the milliseconds until they are there. */
  take(count: number, now: number): number {
    this.#tokens = Math.min(this.#burst, this.#tokens + ((now - this.#at) * this.#perSecond) / 1000)
    this.#at = now
    if (this.#tokens >= count) {
      this.#tokens -= count
      return 0
    }
    return ((count - this.#tokens) / this.#perSecond) * 1000
  }
}

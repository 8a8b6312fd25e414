import { TokenBucket } from '../access/TokenBucket.ts'

const MAX_ADDRESSES = 10_000

/** At most so many of something per minute and address; forgets addresses that were quiet longest when there are many. */
export class RateByAddress {
  readonly #perMinute: number
  readonly #buckets = new Map<string, TokenBucket>()

  constructor(perMinute: number) {
    this.#perMinute = perMinute
  }

  /** 0 where it may go on, else the milliseconds to wait. */
  take(address: string): number {
    const now = performance.now()
    const bucket = this.#buckets.get(address) ?? new TokenBucket(this.#perMinute / 60, this.#perMinute, now)
    this.#buckets.delete(address)
    this.#buckets.set(address, bucket)
    const [quietest] = this.#buckets.keys()
    if (this.#buckets.size > MAX_ADDRESSES && quietest !== undefined) this.#buckets.delete(quietest)
    return bucket.take(1, now)
  }
}

/** Edits within this time are read together. */
const SETTLE_MS = 30
/** After a reading the reader rests this many times as long as it took, so that typing keeps the processor … */
const REST = 4
/** … but no longer than this. */
const LONGEST_REST_MS = 2_500
/** A hand has to be still for as long as a reading takes, so that it seldom moves again into one … */
const LONGEST_STILLNESS_MS = 1_000
/** … but what changed is read after this time, however busy the hand is. */
const LONGEST_WAIT_MS = 5_000
/** What a first reading takes. */
const EXPECTED_MS_A_NOTE = 0.05

/** When the next reading may start, so that it does not take the processor from a hand. Times as of `performance.now()`. */
export class ReadingPace {
  readonly #noteCount: () => number
  readonly #handMovedAt: () => number
  #startedAt = 0
  #took: number | undefined
  #restsUntil = 0
  #waitsSince: number | undefined

  constructor(noteCount: () => number, handMovedAt: () => number) {
    this.#noteCount = noteCount
    this.#handMovedAt = handMovedAt
  }

  changed(now: number): void {
    this.#waitsSince ??= now
  }

  started(now: number): void {
    this.#startedAt = now
    this.#waitsSince = undefined
  }

  ended(now: number): void {
    this.#took = now - this.#startedAt
    this.#restsUntil = now + Math.min(LONGEST_REST_MS, REST * this.#took)
  }

  /** Milliseconds from now on; nothing or less: at once. Asked again then, since the hand may have moved. */
  due(now: number): number {
    const took = this.#took ?? this.#noteCount() * EXPECTED_MS_A_NOTE
    const stillAt = this.#handMovedAt() + Math.min(LONGEST_STILLNESS_MS, took)
    const since = this.#waitsSince ?? now - SETTLE_MS
    return Math.max(since + SETTLE_MS, this.#restsUntil, Math.min(stillAt, since + LONGEST_WAIT_MS)) - now
  }
}

/**
 * Whether every edit of this page is durable. The server acknowledges a count: of the frames sent on this connection that
 * carry edits, the first n are stored. The first of them that answers its question holds all we had before.
 */
export class SaveLedger {
  #sent = 0
  #stored = 0
  #answered = false
  #unsaved = true

  /** True only when the server said so; at first nothing is known of edits that an earlier page left behind. */
  get saved(): boolean {
    return !this.#unsaved
  }

  /** A new connection counts from 0. */
  connected(): void {
    this.#sent = 0
    this.#stored = 0
    this.#answered = false
  }

  edited(): void {
    this.#unsaved = true
  }

  /** A frame went out: the answer to the server's question, or one edit. */
  sent(frame: 'answer' | 'edit'): void {
    this.#sent++
    if (frame === 'answer') this.#answered = true
  }

  stored(count: number): void {
    this.#stored = Math.max(this.#stored, count)
    if (this.#answered && this.#stored >= this.#sent) this.#unsaved = false
  }
}

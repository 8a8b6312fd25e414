interface Span {
  readonly first: number
  readonly last: number
}

/** Which sequences of a log are known: all up to `head`, and some ahead of it, for other nodes' updates come when they come. */
export class Sequences {
  #head: number
  #ahead: Span[] = []

  constructor(head: number) {
    this.#head = head
  }

  /** The last sequence before which nothing is missing. */
  get head(): number {
    return this.#head
  }

  get hasGap(): boolean {
    return this.#ahead.length > 0
  }

  has(first: number, last: number): boolean {
    return last <= this.#head || this.#ahead.some((span) => span.first <= first && last <= span.last)
  }

  add(first: number, last: number): void {
    this.#ahead.push({ first, last })
    this.#ahead.sort((a, b) => a.first - b.first)
    for (let next = this.#ahead[0]; next && next.first <= this.#head + 1; next = this.#ahead[0]) {
      this.#head = Math.max(this.#head, next.last)
      this.#ahead.shift()
    }
  }
}

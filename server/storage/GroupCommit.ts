interface Waiting<Write> {
  readonly write: Write
  readonly done: () => void
  readonly failed: (error: unknown) => void
}

/** Commits begin this far apart at least: under load each holds more writes then, and a lone write never waits. */
const APART_MS = 2
/** A group ends before it holds more, so that no engine is handed more than it can take; a larger write goes alone. */
const MOST_BYTES = 16 * 1024 * 1024

/** Gathers writes while one commit is under way and commits them together, in the order they came. */
export class GroupCommit<Write> {
  readonly #commit: (writes: readonly Write[]) => Promise<void>
  readonly #bytesOf: (write: Write) => number
  readonly #waiting: Waiting<Write>[] = []
  #running: Promise<void> | null = null
  #begunAt = Number.NEGATIVE_INFINITY

  constructor(commit: (writes: readonly Write[]) => Promise<void>, bytesOf: (write: Write) => number) {
    this.#commit = commit
    this.#bytesOf = bytesOf
  }

  /** Resolves when the write is committed; rejects, with all of its group, when it is not. */
  add(write: Write): Promise<void> {
    return new Promise((done, failed) => {
      this.#waiting.push({ write, done, failed })
      this.#running ??= this.#run()
    })
  }

  /** Resolves when nothing is under way any more. */
  async idle(): Promise<void> {
    while (this.#running) await this.#running
  }

  async #run(): Promise<void> {
    await Promise.resolve()
    while (this.#waiting.length > 0) {
      const wait = this.#begunAt + APART_MS - performance.now()
      if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
      this.#begunAt = performance.now()
      const group = this.#takeGroup()
      try {
        await this.#commit(group.map(({ write }) => write))
        for (const { done } of group) done()
      } catch (error) {
        for (const { failed } of group) failed(error)
      }
    }
    this.#running = null
  }

  #takeGroup(): readonly Waiting<Write>[] {
    let bytes = 0
    let count = 0
    for (const { write } of this.#waiting) {
      bytes += this.#bytesOf(write)
      if (bytes > MOST_BYTES && count > 0) break
      count++
    }
    return this.#waiting.splice(0, count)
  }
}

/** Runs work on the same board one after the other, in the order it was asked for; boards do not wait for each other. */
export class OneByOne {
  readonly #last = new Map<string, Promise<void>>()

  /** Resolves or rejects as the work does; work that fails does not stop the next. */
  run<Result>(boardId: string, work: () => Promise<Result>): Promise<Result> {
    const result = (this.#last.get(boardId) ?? Promise.resolve()).then(work)
    const ended = result.then(
      () => {},
      () => {},
    )
    this.#last.set(boardId, ended)
    void ended.then(() => {
      if (this.#last.get(boardId) === ended) this.#last.delete(boardId)
    })
    return result
  }
}

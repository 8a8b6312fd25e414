/** Rows that events are projected into: a port, to be adapted to your store. */
export interface ReadModel<Row> {
  get(id: string): Promise<Row | undefined>
  all(): Promise<readonly Row[]>
  put(id: string, row: Row): Promise<void>
}

/** Keeps the rows in this process: for tests and for a first run. */
export class InMemoryReadModel<Row> implements ReadModel<Row> {
  readonly #rows = new Map<string, Row>()

  get(id: string): Promise<Row | undefined> {
    return Promise.resolve(this.#rows.get(id))
  }

  all(): Promise<readonly Row[]> {
    return Promise.resolve([...this.#rows.values()])
  }

  put(id: string, row: Row): Promise<void> {
    this.#rows.set(id, row)
    return Promise.resolve()
  }
}

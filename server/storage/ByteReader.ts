/** Reads a stream of chunks as exact pieces. */
export class ByteReader {
  readonly #source: AsyncIterator<Uint8Array>
  #chunks: Uint8Array[] = []
  #held = 0
  #ended = false

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#source = chunks[Symbol.asyncIterator]()
  }

  /** The next `length` bytes; null where the stream ends before. */
  async take(length: number): Promise<Buffer | null> {
    if (!(await this.#hold(length))) return null
    const bytes = Buffer.concat(this.#chunks)
    this.#chunks = [bytes.subarray(length)]
    this.#held -= length
    return bytes.subarray(0, length)
  }

  async isAtEnd(): Promise<boolean> {
    return !(await this.#hold(1))
  }

  async #hold(length: number): Promise<boolean> {
    while (this.#held < length && !this.#ended) {
      const { value, done } = await this.#source.next()
      if (done) this.#ended = true
      else {
        this.#chunks.push(value)
        this.#held += value.length
      }
    }
    return this.#held >= length
  }
}

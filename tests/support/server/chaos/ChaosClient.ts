import * as Y from 'yjs'
import type { Random } from '../../random.ts'
import { ChaosConnection } from './ChaosConnection.ts'

/** Somebody who types all the time, loses the connection now and then, and comes back with the same document. */
export class ChaosClient {
  readonly #name: string
  readonly #random: Random
  readonly #urls: readonly string[]
  readonly #key: string
  readonly #promise: (keys: Iterable<string>) => void
  readonly #doc = new Y.Doc()
  #connection: ChaosConnection | null = null
  #count = 0
  #timer: NodeJS.Timeout | null = null

  constructor(
    name: string,
    random: Random,
    urls: readonly string[],
    key: string,
    promise: (keys: Iterable<string>) => void,
  ) {
    this.#name = name
    this.#random = random
    this.#urls = urls
    this.#key = key
    this.#promise = promise
  }

  start(): void {
    this.#timer = setTimeout(() => {
      this.#act()
      this.start()
    }, this.#random.below(20))
  }

  stop(): void {
    if (this.#timer) clearTimeout(this.#timer)
    this.#connection?.leave()
    this.#connection = null
  }

  #act(): void {
    if (this.#connection?.isGone || this.#random.next() < 0.01) {
      this.#connection?.leave()
      this.#connection = null
    }
    this.#connection ??= new ChaosConnection(this.#random.pick(this.#urls), this.#key, this.#doc, this.#promise)
    this.#connection.set(`${this.#name}-${this.#count++}`, this.#random.below(1000))
  }
}

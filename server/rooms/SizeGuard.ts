import * as Y from 'yjs'
import type { Limits } from '../access/limits.ts'

const SMALL = 1024
const HEADROOM = 1024 * 1024

/**
 * Keeps a document under its limit: estimates by what was added and what is on its way, and measures only when the estimate
 * says full.
 */
export class SizeGuard {
  readonly #doc: Y.Doc
  readonly #limits: Limits
  #bytes: number
  #onTheWay = 0
  #measuredAt = Number.NEGATIVE_INFINITY

  constructor(doc: Y.Doc, limits: Limits, bytes: number) {
    this.#doc = doc
    this.#limits = limits
    this.#bytes = bytes
  }

  /** A small update is let through a little beyond the limit: it may be the deletion that makes room. */
  admits(updateBytes: number): boolean {
    const limit = this.#limits.documentBytes + (updateBytes <= SMALL ? HEADROOM : 0) - this.#onTheWay
    if (this.#bytes + updateBytes > limit && this.#bytes > this.#measuredAt + HEADROOM / 4) this.#measure()
    return this.#bytes + updateBytes <= limit
  }

  /** An update is on its way to the document. */
  expect(updateBytes: number): void {
    this.#onTheWay += updateBytes
  }

  /** One that was expected came to nothing. */
  lose(updateBytes: number): void {
    this.#onTheWay -= updateBytes
  }

  /** An update was applied. */
  follow(updateBytes: number): void {
    this.#bytes += updateBytes
  }

  #measure(): void {
    this.#bytes = Y.encodeStateAsUpdate(this.#doc).length
    this.#measuredAt = this.#bytes
  }
}

import * as Y from 'yjs'
import { answerFrame, updateFrame } from './frames.ts'

const NOTHING_MORE = answerFrame(Y.encodeStateAsUpdate(new Y.Doc()))
const SMALL_TAIL = 64 * 1024

/** The whole document as frames for one who has nothing yet: encoded once and shared by all who join. */
export class JoinState {
  readonly #doc: Y.Doc
  #whole: Buffer | null = null
  #since: Buffer[] = []
  #sinceBytes = 0

  constructor(doc: Y.Doc) {
    this.#doc = doc
  }

  /** The document took this update. */
  follow(update: Buffer): void {
    if (!this.#whole) return
    this.#since.push(update)
    this.#sinceBytes += update.length
    if (this.#sinceBytes > Math.max(SMALL_TAIL, this.#whole.length / 4)) this.#forget()
  }

  /** Update frames, then the sync step 2 that says: this was all. */
  frames(): readonly Buffer[] {
    this.#whole ??= updateFrame(Y.encodeStateAsUpdate(this.#doc))
    return [this.#whole, ...this.#since, NOTHING_MORE]
  }

  #forget(): void {
    this.#whole = null
    this.#since = []
    this.#sinceBytes = 0
  }
}

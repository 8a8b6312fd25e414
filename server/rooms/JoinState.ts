import * as Y from 'yjs'
import type { BoardLog } from '../storage/BoardStore.ts'
import { answerFrame, updateFrame } from './frames.ts'
import { inPieces, piecesOf } from './pieces.ts'

const NOTHING_MORE = answerFrame(Y.encodeStateAsUpdate(new Y.Doc()))
const SMALL_TAIL = 64 * 1024

/**
 * The whole document as frames for one who has nothing yet, shared by all who join: the log as it was read, until that has
 * grown long; then encoded once.
 */
export class JoinState {
  readonly #doc: Y.Doc
  #whole: readonly Buffer[] | null = null
  #wholeBytes = 0
  #since: Buffer[] = []
  #sinceBytes = 0

  constructor(doc: Y.Doc) {
    this.#doc = doc
  }

  /** The document is all of this log and nothing else. */
  takeFrom({ base, updates }: BoardLog): void {
    const [whole, ...since] = base ? [base, ...updates] : updates
    if (!whole) return
    this.#take(piecesOf(whole))
    for (const update of since.flatMap(piecesOf)) this.follow(updateFrame(update))
  }

  /** The document took this update. */
  follow(update: Buffer): void {
    if (!this.#whole) return
    this.#since.push(update)
    this.#sinceBytes += update.length
    if (this.#sinceBytes > Math.max(SMALL_TAIL, this.#wholeBytes / 4)) this.#forget()
  }

  /** Update frames, then the sync step 2 that says: this was all. */
  frames(): readonly Buffer[] {
    const whole = this.#whole ?? this.#take(inPieces(this.#doc))
    if (this.#since.length > 1) this.#since = [Buffer.concat(this.#since)]
    return [...whole, ...this.#since, NOTHING_MORE]
  }

  #take(pieces: Iterable<Uint8Array>): readonly Buffer[] {
    const frames = Array.from(pieces, updateFrame)
    this.#whole = frames
    this.#wholeBytes = frames.reduce((sum, { length }) => sum + length, 0)
    return frames
  }

  #forget(): void {
    this.#whole = null
    this.#since = []
    this.#sinceBytes = 0
  }
}

import * as Y from 'yjs'
import type { Limits } from '../access/limits.ts'
import { Applicable } from './Applicable.ts'
import { bringsNothing } from './bringsNothing.ts'
import { type Need, needInOrder } from './needs.ts'
import type { Incoming } from './parseFrame.ts'
import { type DecodedUpdate, readUpdate } from './readUpdate.ts'
import { SizeGuard } from './SizeGuard.ts'
import { withoutKnown } from './withoutKnown.ts'

export type EditMessage = Extract<Incoming, { type: 'edit' }>

/** What becomes of an edit: it is stored, as these bytes or none; it waits for something else; or the wall is full. */
export type Verdict =
  | { readonly kind: 'store'; readonly update: Uint8Array | null }
  | { readonly kind: 'wait'; readonly need: Need }
  | { readonly kind: 'full' }

const NOTHING: Verdict = { kind: 'store', update: null }
const FULL: Verdict = { kind: 'full' }

/**
 * Lets only such edits on their way to the store as can be applied when they get there: after everything that is on its way
 * already, and within the document's limit.
 */
export class Intake {
  readonly #doc: Y.Doc
  readonly #size: SizeGuard
  /** Client → how many of its clocks are there when all is stored that is on its way. */
  readonly #expected = new Map<number, number>()
  #onTheWay = 0

  constructor(doc: Y.Doc, limits: Limits, bytes: number) {
    this.#doc = doc
    this.#size = new SizeGuard(doc, limits, bytes)
  }

  /** Clocks of a client that an edit which comes now may build on. */
  readonly stateOf = (client: number): number => {
    const state = Y.getState(this.#doc.store, client)
    return this.#onTheWay === 0 ? state : Math.max(state, this.#expected.get(client) ?? 0)
  }

  /**
   * Takes a member's edit on where it is to be stored. A client's answer to our ask holds all that its own edits need; so
   * whatever in it lacks something only waits in that client's document too, and is left to whoever made it.
   */
  take({ update, decoded, answersAsk }: Omit<EditMessage, 'type'>): Verdict {
    if (answersAsk && bringsNothing(this.#doc, decoded)) return NOTHING
    const need = needInOrder(decoded, this.stateOf)
    if (!need) return this.#takeWhole(update, decoded)
    const applicable = new Applicable(decoded, this.stateOf)
    if (!applicable.need) return this.#takeWhole(update, decoded)
    if (!answersAsk) return { kind: 'wait', need: applicable.need }
    const part = applicable.part()
    const read = part && readUpdate(part)
    return read && !bringsNothing(this.#doc, read) ? this.#takeWhole(part, read) : NOTHING
  }

  /** Takes an edit of the server's own on. */
  expect({ length }: Uint8Array): void {
    this.#onTheWay++
    this.#size.expect(length)
  }

  /** It was applied. */
  settle(update: Uint8Array): void {
    this.lose(update)
    this.#size.follow(update.length)
  }

  /** It came to nothing, as everything that was taken on after it. */
  lose({ length }: Uint8Array): void {
    this.#size.lose(length)
    if (--this.#onTheWay === 0) this.#expected.clear()
  }

  /** Something was applied that was not taken on here. */
  follow({ length }: Uint8Array): void {
    this.#size.follow(length)
  }

  #takeWhole(update: Uint8Array, decoded: DecodedUpdate): Verdict {
    const news = withoutKnown(this.#doc, update, decoded)
    if (!this.#size.admits(news.length)) return FULL
    this.expect(news)
    for (const struct of decoded.structs) {
      const { client, clock } = struct.id
      if (struct instanceof Y.Skip) continue
      this.#expected.set(client, Math.max(clock + struct.length, this.#expected.get(client) ?? 0))
    }
    return { kind: 'store', update: news }
  }
}

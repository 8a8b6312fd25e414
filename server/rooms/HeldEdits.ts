import type { Limits } from '../access/limits.ts'
import type { EditMessage } from './Intake.ts'
import type { Member } from './Member.ts'
import type { Need, StateOf } from './needs.ts'

/** An edit as a member sent it. */
export interface Received {
  readonly member: Member
  /** Its place among the member's edit frames. */
  readonly ordinal: number
  readonly message: Pick<EditMessage, 'update' | 'answersAsk'>
  readonly receivedAt: number
}

interface Held {
  readonly received: Received
  readonly need: Need
}

/**
 * Edits that build on what has not come: who was offline and types on at once, before the server has asked for the rest.
 * They stay beside the member who sent them, unstored and unacknowledged, and go when that one leaves.
 */
export class HeldEdits {
  readonly #limits: Limits
  readonly #of = new Map<Member, readonly Held[]>()

  constructor(limits: Limits) {
    this.#limits = limits
  }

  /** False where the member has too many waiting by now. */
  keep(received: Received, need: Need): boolean {
    const { member, message } = received
    // The bytes are part of a larger buffer, which would stay as long as they do.
    const own = { ...received, message: { ...message, update: new Uint8Array(message.update) } }
    const held = [...(this.#of.get(member) ?? []), { received: own, need }]
    this.#of.set(member, held)
    const bytes = held.reduce((sum, { received: { message: kept } }) => sum + kept.update.length, 0)
    return held.length <= this.#limits.updateBurst && bytes <= this.#limits.pendingBytes
  }

  /** Offers each whose need is met; `take` says what it needs now, or null where it need not wait any more. */
  retry(stateOf: StateOf, take: (received: Received) => Need | null): void {
    for (const [member, all] of this.#of) {
      const left = all.flatMap((held) => {
        if (stateOf(held.need.client) <= held.need.clock) return held
        const need = take(held.received)
        return need ? { ...held, need } : []
      })
      if (left.length > 0) this.#of.set(member, left)
      else this.#of.delete(member)
    }
  }

  forget(member: Member): void {
    this.#of.delete(member)
  }

  /** Drops all of them; whose they were is returned. */
  clear(): readonly Member[] {
    const members = [...this.#of.keys()]
    this.#of.clear()
    return members
  }
}

import type { Limits } from '../access/limits.ts'
import type { Member } from './Member.ts'
import { type Incoming, parseFrame } from './parseFrame.ts'
import type { Room } from './Room.ts'

/** Who was not held back for this long has calmed down. */
const CALM_MS = 1_000

/**
 * The receiving side of one connection: hands its messages to the room in the order they came. Who is too fast is read more
 * slowly, then told, then closed; no message is skipped.
 */
export class Inbox {
  readonly #member: Member
  readonly #room: Room
  readonly #limits: Limits
  #waiting: Uint8Array[] = []
  #next: Incoming | null = null
  #timer: NodeJS.Timeout | null = null
  #isHeld = false
  #heldSince = 0
  #heldLast = Number.NEGATIVE_INFINITY

  constructor(member: Member, room: Room, limits: Limits) {
    this.#member = member
    this.#room = room
    this.#limits = limits
  }

  /** A binary frame, or null for one that is not binary. */
  receive(frame: Uint8Array | null) {
    if (!this.#member.line.isOpen) return
    if (!frame) return this.#refuse()
    this.#waiting.push(frame)
    if (!this.#timer) this.#drain()
  }

  close(): void {
    if (this.#timer) clearTimeout(this.#timer)
    this.#waiting = []
    this.#next = null
  }

  #drain() {
    this.#timer = null
    while (this.#member.line.isOpen && (this.#next || this.#waiting.length > 0)) {
      this.#next ??= this.#parse()
      if (!this.#next) return
      const now = performance.now()
      const wait = this.#waitFor(this.#next, now)
      if (wait > 0) return this.#hold(wait, now)
      const message = this.#next
      this.#next = null
      this.#room.receive(this.#member, message)
    }
    this.#letGo()
  }

  #parse(): Incoming | null {
    const frame = this.#waiting.shift()
    const incoming = frame ? parseFrame(frame) : null
    if (!incoming) this.#refuse()
    return incoming
  }

  #refuse(): void {
    this.close()
    this.#member.line.close('malformed', 'bad-frame')
  }

  #waitFor(message: Incoming, now: number): number {
    const { pace } = this.#member
    if (message.type === 'presence')
      return this.#room.presence.isOwn(this.#member, message.entries) ? pace.presence(now) : pace.echo(now)
    return message.type === 'edit' || message.type === 'foreign' ? pace.edit(now) : pace.ask(now)
  }

  #letGo(): void {
    if (this.#isHeld) this.#member.line.ws.resume()
    this.#isHeld = false
  }

  #hold(waitMs: number, now: number) {
    this.#member.line.ws.pause()
    this.#isHeld = true
    if (now - this.#heldLast > CALM_MS) this.#heldSince = now
    this.#heldLast = now
    const heldMs = now - this.#heldSince
    if (heldMs > this.#limits.closeAfterMs) {
      this.close()
      return this.#member.line.close('limit', 'too-fast')
    }
    if (heldMs > this.#limits.noticeAfterMs) this.#member.notify('too-fast')
    this.#timer = setTimeout(() => this.#drain(), waitMs)
  }
}

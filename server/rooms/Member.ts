import type { Limits } from '../access/limits.ts'
import { mayEdit, type Role } from '../access/roles.ts'
import { durableFrame, KEEP_ALIVE } from './frames.ts'
import type { Line } from './Line.ts'
import type { Notice } from './notices.ts'
import { Pace } from './Pace.ts'
import type { PresenceOwner } from './Presence.ts'

const ACK_EVERY_MS = 50
/** How long an acknowledgement waits for something else that goes to its connection. */
const ACK_ALONE_MS = 20
const CHALLENGE_MS = 3_000
const SAME_NOTICE_EVERY_MS = 5_000

/** One connection in a room: who it is, how many of its edit frames are durable, whether it still lives. */
export class Member implements PresenceOwner {
  readonly role: Role
  readonly capability: string
  readonly line: Line
  readonly pace: Pace
  /** Edit frames received so far; a viewer's are never counted. */
  received = 0
  #stored = 0
  /** Ordinals of frames that wait for others, in order. */
  #held: number[] = []
  #durable = 0
  #acknowledged = 0
  #acknowledgedAt = 0
  #ackTimer: NodeJS.Timeout | null = null
  /** A frame of this connection was lost with a failing store, so nothing after it counts until it answers our ask. */
  #lost: 'no' | 'yes' | 'asked' = 'no'
  #alive = true
  #challenge: NodeJS.Timeout | null = null
  readonly #noticedAt = new Map<Notice, number>()

  constructor(role: Role, capability: string, line: Line, limits: Limits) {
    this.role = role
    this.capability = capability
    this.line = line
    this.pace = new Pace(limits, performance.now())
    line.ws.on('pong', () => this.#livesOn())
  }

  get mayEdit(): boolean {
    return mayEdit(this.role)
  }

  /** Says a notice, the same one at most every 5 s. */
  notify(notice: Notice): void {
    const now = performance.now()
    if (now - (this.#noticedAt.get(notice) ?? Number.NEGATIVE_INFINITY) < SAME_NOTICE_EVERY_MS) return
    this.#noticedAt.set(notice, now)
    this.line.notify(notice)
  }

  lose(): void {
    this.#lost = 'yes'
    this.#held = []
  }

  /** The ordinal-th edit frame waits for others: until it is stored, none after it count. */
  hold(ordinal: number): void {
    this.#held.push(ordinal)
  }

  /** The room asked this connection for everything it has. */
  asked(): void {
    if (this.#lost === 'yes') this.#lost = 'asked'
  }

  /** The ordinal-th edit frame and all before it that do not wait are durable; an answer to our ask holds what was lost. */
  store(ordinal: number, answersAsk: boolean): void {
    if (this.#lost === 'asked' && answersAsk) this.#lost = 'no'
    this.#stored = Math.max(this.#stored, ordinal)
    if (this.#held.length > 0) this.#held = this.#held.filter((held) => held !== ordinal)
    this.#durable = Math.min(this.#stored, (this.#held[0] ?? Number.POSITIVE_INFINITY) - 1)
  }

  /** The acknowledgement that is due now, if any. */
  takeAck(now: number): Buffer | null {
    if (!this.#owesAck || now < this.#acknowledgedAt + ACK_EVERY_MS) return null
    if (this.#ackTimer) clearTimeout(this.#ackTimer)
    this.#ackTimer = null
    this.#acknowledged = this.#durable
    this.#acknowledgedAt = now
    return durableFrame(this.#durable)
  }

  /** The acknowledgement goes out by itself if nothing else does soon. */
  ackSoon(now: number): void {
    if (!this.#owesAck || this.#ackTimer) return
    const wait = Math.max(ACK_ALONE_MS, this.#acknowledgedAt + ACK_EVERY_MS - now)
    this.#ackTimer = setTimeout(() => this.#sendAck(), wait)
  }

  get #owesAck(): boolean {
    return this.line.speaksWallstorm && this.#lost === 'no' && this.#durable !== this.#acknowledged
  }

  challenge(): void {
    if (this.#challenge) return
    this.line.ws.ping()
    this.#challenge = setTimeout(() => this.line.ws.terminate(), CHALLENGE_MS)
  }

  /** Called every 15 s: cuts a connection that was silent since the last time, and keeps a living one from giving up on us. */
  keepAlive() {
    if (!this.#alive) return this.line.ws.terminate()
    this.#alive = false
    this.line.ws.ping()
    this.line.send(KEEP_ALIVE)
  }

  leave(): void {
    if (this.#ackTimer) clearTimeout(this.#ackTimer)
    if (this.#challenge) clearTimeout(this.#challenge)
  }

  #sendAck(): void {
    this.#ackTimer = null
    const now = performance.now()
    const ack = this.takeAck(now)
    if (ack) this.line.send(ack)
    else this.ackSoon(now)
  }

  #livesOn(): void {
    this.#alive = true
    if (this.#challenge) clearTimeout(this.#challenge)
    this.#challenge = null
  }
}

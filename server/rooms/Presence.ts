import type { Role } from '../access/roles.ts'
import { type PresenceEntry, presenceFrame } from './frames.ts'

/** Whoever owns a client id: one connection. */
export interface PresenceOwner {
  readonly role: Role
  /** Asks the connection for a sign of life, so that a dead one gives its client id back. */
  challenge(): void
}

interface Shown extends PresenceEntry {
  readonly owner: PresenceOwner
}

const COALESCE_MS = 50
const REMEMBERED = 1_000

/**
 * Who is on the wall. A client id belongs to the first connection that shows it, one id a connection; what others say about
 * it is dropped (clients of y-websocket repeat what they hear). Changes leave together, at most every 50 ms.
 */
export class Presence {
  readonly #shown = new Map<number, Shown>()
  readonly #idOf = new Map<PresenceOwner, number>()
  readonly #goneAt = new Map<number, number>()
  readonly #send: (frame: Buffer) => void
  #changed = new Map<number, PresenceEntry>()
  #timer: NodeJS.Timeout | null = null

  /** `send` gets one frame for everybody, owners included: they learn their role from it. */
  constructor(send: (frame: Buffer) => void) {
    this.#send = send
  }

  /** Takes the owner's own entries. False where a state is not a JSON object. */
  receive(owner: PresenceOwner, entries: readonly PresenceEntry[]): boolean {
    for (const entry of entries) {
      if (!this.#mayShow(owner, entry)) continue
      if (entry.state === 'null') {
        this.#remove(owner, entry.clock)
        continue
      }
      const state = stamped(entry.state, owner.role)
      if (state === null) return false
      this.#idOf.set(owner, entry.clientId)
      const shown = { clientId: entry.clientId, clock: entry.clock, state, owner }
      this.#shown.set(entry.clientId, shown)
      this.#change(shown)
    }
    return true
  }

  /** Whether these entries are about the owner itself, not a repetition of what others showed. */
  isOwn(owner: PresenceOwner, entries: readonly PresenceEntry[]): boolean {
    const own = this.#idOf.get(owner)
    return own === undefined || entries.some(({ clientId }) => clientId === own)
  }

  leave(owner: PresenceOwner): void {
    this.#remove(owner, 0)
    this.#idOf.delete(owner)
  }

  /** Everybody as of now, for one who joins or asks; null where nobody is shown. */
  everybody(): Buffer | null {
    return this.#shown.size === 0 ? null : presenceFrame([...this.#shown.values()])
  }

  close(): void {
    if (this.#timer) clearTimeout(this.#timer)
    this.#timer = null
  }

  #mayShow(owner: PresenceOwner, { clientId, clock }: PresenceEntry): boolean {
    const shown = this.#shown.get(clientId)
    const isNewer = clock > (shown?.clock ?? this.#goneAt.get(clientId) ?? -1)
    const own = this.#idOf.get(owner)
    if (own !== undefined) return own === clientId && isNewer
    shown?.owner.challenge()
    return shown === undefined && isNewer
  }

  #remove(owner: PresenceOwner, atClock: number): void {
    const clientId = this.#idOf.get(owner)
    const shown = clientId === undefined ? undefined : this.#shown.get(clientId)
    if (!shown) return
    const clock = Math.max(shown.clock, atClock)
    this.#shown.delete(shown.clientId)
    this.#remember(shown.clientId, clock)
    this.#change({ clientId: shown.clientId, clock, state: 'null' })
  }

  /** So that an echo of someone who left does not bring them back. */
  #remember(clientId: number, clock: number): void {
    this.#goneAt.set(clientId, clock)
    const [oldest] = this.#goneAt.keys()
    if (this.#goneAt.size > REMEMBERED && oldest !== undefined) this.#goneAt.delete(oldest)
  }

  #change(entry: PresenceEntry): void {
    this.#changed.set(entry.clientId, entry)
    this.#timer ??= setTimeout(() => this.#flush(), COALESCE_MS)
  }

  #flush(): void {
    this.#timer = null
    const changed = this.#changed
    this.#changed = new Map()
    this.#send(presenceFrame([...changed.values()]))
  }
}

/** The state with the role the server knows, whatever the client wrote there. */
function stamped(json: string, role: Role): string | null {
  try {
    const state: unknown = JSON.parse(json)
    return typeof state === 'object' && state !== null && !Array.isArray(state)
      ? JSON.stringify({ ...state, role })
      : null
  } catch {
    return null
  }
}

import type { Role } from '../access/roles.ts'
import { type PresenceEntry, presenceFrame } from './frames.ts'

/** Whoever holds client ids: a connection, or another node for the connections there. */
export interface PresenceHolder {
  /** Asks for a sign of life, so that a dead connection gives its client id back. */
  challenge(clientId: number): void
}

/** A connection to this node. */
export interface PresenceOwner extends PresenceHolder {
  readonly role: Role
}

interface Shown extends PresenceEntry {
  readonly holder: PresenceHolder
}

const COALESCE_MS = 50
/** Changes this old go along with edits that leave anyway. */
const GO_ALONG_MS = 30
const REMEMBERED = 1_000

/**
 * Who is on the wall. A client id belongs to the first connection that shows it, one id a connection; what others say about
 * it is dropped (clients of y-websocket repeat what they hear). Changes leave together, at most every 50 ms.
 */
export class Presence {
  readonly #shown = new Map<number, Shown>()
  readonly #idOf = new Map<PresenceHolder, number>()
  readonly #goneAt = new Map<number, number>()
  readonly #send: (frame: Buffer) => void
  readonly #tellNodes: (entries: readonly PresenceEntry[]) => void
  #changed = new Map<number, PresenceEntry>()
  #changedHere = new Map<number, PresenceEntry>()
  #timer: NodeJS.Timeout | null = null
  #changedSince = 0

  /**
   * `send` gets one frame for everybody here, owners included: they learn their role from it. `tellNodes` gets what changed
   * by connections to this node.
   */
  constructor(send: (frame: Buffer) => void, tellNodes: (entries: readonly PresenceEntry[]) => void) {
    this.#send = send
    this.#tellNodes = tellNodes
  }

  /** Takes the owner's own entries. False where a state is not a JSON object. */
  receive(owner: PresenceOwner, entries: readonly PresenceEntry[]): boolean {
    for (const entry of entries) {
      if (!this.#mayShow(owner, entry)) continue
      if (entry.state === 'null') {
        this.#removeOwn(owner, entry.clock)
        continue
      }
      const state = stamped(entry.state, owner.role)
      if (state === null) return false
      this.#idOf.set(owner, entry.clientId)
      this.#show({ ...entry, state }, owner, true)
    }
    return true
  }

  /** Takes what another node shows; its states are stamped already. */
  hear(node: PresenceHolder, entries: readonly PresenceEntry[]): void {
    for (const entry of entries) {
      const shown = this.#shown.get(entry.clientId)
      if (shown && shown.holder !== node && this.#idOf.has(shown.holder)) continue
      if (entry.clock < (shown?.clock ?? 0)) continue
      if (entry.state !== 'null') this.#show(entry, node, false)
      else if (shown) this.#remove(shown, entry.clock, false)
    }
  }

  /** Whether these entries are about the owner itself, not a repetition of what others showed. */
  isOwn(owner: PresenceOwner, entries: readonly PresenceEntry[]): boolean {
    const own = this.#idOf.get(owner)
    return own === undefined || entries.some(({ clientId }) => clientId === own)
  }

  leave(owner: PresenceOwner): void {
    this.#removeOwn(owner, 0)
    this.#idOf.delete(owner)
  }

  /** Everybody here goes; the other nodes are told at once. */
  sendAway(): void {
    for (const owner of this.#idOf.keys()) this.#removeOwn(owner, 0)
    this.#idOf.clear()
    if (!this.#timer) return
    clearTimeout(this.#timer)
    this.#send(this.#take())
  }

  /** A node was not heard for long: nobody there is shown any more. */
  forget(node: PresenceHolder): void {
    for (const shown of this.#shown.values()) if (shown.holder === node) this.#remove(shown, 0, false)
  }

  /** The connection to this node that holds the client id, if one does. */
  holderHere(clientId: number): PresenceHolder | undefined {
    const holder = this.#shown.get(clientId)?.holder
    return holder && this.#idOf.has(holder) ? holder : undefined
  }

  /** Who is connected to this node. */
  here(): readonly PresenceEntry[] {
    return [...this.#shown.values()].filter(({ holder }) => this.#idOf.has(holder))
  }

  /** Everybody as of now, for one who joins or asks; null where nobody is shown. */
  everybody(): Buffer | null {
    return this.#shown.size === 0 ? null : presenceFrame([...this.#shown.values()])
  }

  /** What may go along with something that is sent to everybody now, so that it costs no write of its own. */
  takeAlong(now: number): Buffer | null {
    if (!this.#timer || now - this.#changedSince < GO_ALONG_MS) return null
    clearTimeout(this.#timer)
    return this.#take()
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
    shown?.holder.challenge(clientId)
    return shown === undefined && isNewer
  }

  #show(entry: PresenceEntry, holder: PresenceHolder, isHere: boolean): void {
    const { clientId, clock, state } = entry
    this.#shown.set(clientId, { clientId, clock, state, holder })
    this.#change(entry, isHere)
  }

  #removeOwn(owner: PresenceHolder, atClock: number): void {
    const clientId = this.#idOf.get(owner)
    const shown = clientId === undefined ? undefined : this.#shown.get(clientId)
    if (shown?.holder === owner) this.#remove(shown, atClock, true)
  }

  #remove({ clientId, clock: lastClock }: Shown, atClock: number, isHere: boolean): void {
    const clock = Math.max(lastClock, atClock)
    this.#shown.delete(clientId)
    this.#remember(clientId, clock)
    this.#change({ clientId, clock, state: 'null' }, isHere)
  }

  /** So that an echo of someone who left does not bring them back. */
  #remember(clientId: number, clock: number): void {
    this.#goneAt.set(clientId, clock)
    const [oldest] = this.#goneAt.keys()
    if (this.#goneAt.size > REMEMBERED && oldest !== undefined) this.#goneAt.delete(oldest)
  }

  #change(entry: PresenceEntry, isHere: boolean): void {
    this.#changed.set(entry.clientId, entry)
    if (isHere) this.#changedHere.set(entry.clientId, entry)
    if (this.#timer) return
    this.#changedSince = performance.now()
    this.#timer = setTimeout(() => this.#send(this.#take()), COALESCE_MS)
  }

  #take(): Buffer {
    this.#timer = null
    const [changed, changedHere] = [this.#changed, this.#changedHere]
    this.#changed = new Map()
    this.#changedHere = new Map()
    if (changedHere.size > 0) this.#tellNodes([...changedHere.values()])
    return presenceFrame([...changed.values()])
  }
}

/** The state with the role the server knows, whatever the client wrote there; null where it is not a JSON object. */
function stamped(json: string, role: Role): string | null {
  const state = objectOrNull(json)
  if (!state || 'role' in state) return state && JSON.stringify({ ...state, role })
  const end = json.lastIndexOf('}')
  const comma = Object.keys(state).length > 0 ? ',' : ''
  return `${json.slice(0, end)}${comma}"role":"${role}"}`
}

function objectOrNull(json: string): object | null {
  try {
    const state: unknown = JSON.parse(json)
    return typeof state === 'object' && state !== null && !Array.isArray(state) ? state : null
  } catch {
    return null
  }
}

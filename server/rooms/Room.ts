import * as Y from 'yjs'
import { roleOf } from '../access/capability.ts'
import type { Limits } from '../access/limits.ts'
import type { BoardRecord, BoardStore } from '../storage/BoardStore.ts'
import { bringsNothing } from './bringsNothing.ts'
import { Compactor } from './Compactor.ts'
import { answerFrame, askFrame, deniedFrame, updateFrame } from './frames.ts'
import { JoinState } from './JoinState.ts'
import type { Member } from './Member.ts'
import type { Notice } from './notices.ts'
import { Presence } from './Presence.ts'
import type { Incoming } from './parseFrame.ts'
import type { RoomLog } from './RoomLog.ts'
import { SizeGuard } from './SizeGuard.ts'

type EditMessage = Extract<Incoming, { type: 'edit' }>

/** An edit frame on its way to the log; `update` is null where the document knows all of it. */
interface Edit {
  readonly member: Member
  readonly ordinal: number
  readonly answersAsk: boolean
  readonly update: Uint8Array | null
}

export interface RoomSetup {
  readonly record: BoardRecord
  readonly doc: Y.Doc
  /** What the store holds of it: the sequence of its last update, and how many bytes that is. */
  readonly head: number
  readonly bytes: number
  readonly store: BoardStore
  readonly limits: Limits
  readonly log: RoomLog
  /** The document in memory can no longer be trusted; the room must be loaded anew. */
  readonly onSpoilt: () => void
}

const RETRY_MS = 1_000

/**
 * One board with people on it. The write path: received bytes → log, durable → document → everybody else, and the
 * acknowledgement. Nothing is applied, shown or acknowledged before it is durable.
 */
export class Room {
  readonly doc: Y.Doc
  readonly compactor: Compactor
  readonly members = new Set<Member>()
  readonly presence: Presence
  readonly #setup: RoomSetup
  readonly #joinState: JoinState
  readonly #size: SizeGuard
  #record: BoardRecord
  #applied: number
  #pending: Edit[] = []
  #committing: Promise<void> | null = null
  #failing = false
  #retry: NodeJS.Timeout | null = null

  constructor(setup: RoomSetup) {
    this.doc = setup.doc
    this.#setup = setup
    this.#record = setup.record
    this.#applied = setup.head
    this.#joinState = new JoinState(setup.doc)
    this.#size = new SizeGuard(setup.doc, setup.limits, setup.bytes)
    this.compactor = new Compactor(setup.store, this, setup.log)
    this.presence = new Presence((frame) => this.#sendAll(frame))
  }

  get id(): string {
    return this.#record.id
  }

  get record(): BoardRecord {
    return this.#record
  }

  /** Sequence of the last update that the document holds. */
  get applied(): number {
    return this.#applied
  }

  join(member: Member): void {
    this.members.add(member)
    member.line.send(askFrame(this.doc))
    const others = this.presence.everybody()
    if (others) member.line.send(others)
    if (this.#failing) member.notify('store-failing')
  }

  leave(member: Member): void {
    this.members.delete(member)
    this.presence.leave(member)
    member.leave()
  }

  /** The board's grants changed: whoever's link opens it no longer, or opens it otherwise, must leave now. */
  regrant(record: BoardRecord): void {
    this.#record = record
    for (const member of this.members)
      if (roleOf(record, member.capability) !== member.role) member.line.close('unauthorized', 'access-changed')
  }

  receive(member: Member, incoming: Incoming) {
    switch (incoming.type) {
      case 'ask':
        return this.#answer(member, incoming.stateVector)
      case 'ask-presence': {
        const everybody = this.presence.everybody()
        if (everybody) member.line.send(everybody)
        return
      }
      case 'presence':
        return this.#showPresence(member, incoming)
      case 'edit':
        return member.mayEdit ? this.#edit(member, incoming) : this.#refuse(member, incoming)
    }
  }

  /** Resolves when nothing is on its way to the log any more. */
  async settled(): Promise<void> {
    while (this.#committing) await this.#committing
  }

  close(): void {
    if (this.#retry) clearTimeout(this.#retry)
    this.presence.close()
    this.doc.destroy()
  }

  #answer(member: Member, stateVector: Uint8Array) {
    if (Y.decodeStateVector(stateVector).size === 0) return member.line.answer(...this.#joinState.frames())
    member.line.answer(answerFrame(Y.encodeStateAsUpdate(this.doc, stateVector)))
  }

  #showPresence(member: Member, { entries }: Extract<Incoming, { type: 'presence' }>) {
    const tooLarge = entries.some(({ state }) => Buffer.byteLength(state) > this.#setup.limits.awarenessStateBytes)
    if (tooLarge) return member.line.close('limit', 'presence-too-large')
    if (!this.presence.receive(member, entries)) member.line.close('malformed', 'bad-frame')
  }

  #refuse(member: Member, { decoded }: EditMessage): void {
    if (bringsNothing(this.doc, decoded)) return
    if (member.line.speaksWallstorm) member.notify('view-only')
    else member.line.send(deniedFrame('view only'))
  }

  #edit(member: Member, { update, answersAsk, decoded }: EditMessage) {
    member.received++
    if (this.#failing) return member.lose()
    const known = answersAsk && bringsNothing(this.doc, decoded)
    if (!known && !this.#size.admits(update.length)) return member.line.close('limit', 'document-full')
    this.#pending.push({ member, ordinal: member.received, answersAsk, update: known ? null : update })
    this.#committing ??= this.#commit()
  }

  async #commit(): Promise<void> {
    await Promise.resolve()
    while (this.#pending.length > 0) {
      const edits = this.#pending
      this.#pending = []
      const updates = edits.flatMap(({ update }) => update ?? [])
      try {
        const head = updates.length === 0 ? this.#applied : await this.#setup.store.append(this.id, updates)
        if (!this.#take(edits, head)) break
      } catch (error) {
        this.#fail([...edits, ...this.#pending], error)
        break
      }
    }
    this.#pending = []
    this.#committing = null
  }

  /** Applies, broadcasts and acknowledges what became durable. False where Yjs could not take it. */
  #take(edits: readonly Edit[], head: number): boolean {
    const frames = new Map<Edit, Buffer>()
    for (const edit of edits) {
      if (edit.update) {
        if (!this.#apply(edit)) return false
        const frame = updateFrame(edit.update)
        frames.set(edit, frame)
        this.#joinState.follow(frame)
      }
      edit.member.store(edit.ordinal, edit.answersAsk)
    }
    this.#applied = head
    this.#deliver(frames)
    this.compactor.follow(frames.values())
    return true
  }

  #apply({ update, member }: Edit): boolean {
    if (!update) return true
    try {
      Y.applyUpdate(this.doc, update)
    } catch {
      this.#setup.log.unappliable(this.id, this.#applied)
      member.line.close('malformed', 'bad-frame')
      this.#setup.onSpoilt()
      return false
    }
    if (!this.#size.follow(update.length)) member.line.close('limit', 'document-full')
    return true
  }

  #deliver(frames: ReadonlyMap<Edit, Buffer>): void {
    const senders = new Set([...frames.keys()].map(({ member }) => member))
    const all = Buffer.concat([...frames.values()])
    for (const member of this.members) {
      const theirs = senders.has(member)
        ? [...frames].flatMap(([edit, frame]) => (edit.member === member ? [] : frame))
        : [all]
      const ack = member.takeAck()
      if (ack) theirs.push(ack)
      if (theirs.some(({ length }) => length > 0)) member.line.send(...theirs)
    }
  }

  /** Nobody may write until the store does again; who lost a frame is asked for everything then. */
  #fail(lost: readonly Edit[], error: unknown): void {
    this.#setup.log.storeFailed(this.id, error)
    this.#failing = true
    for (const { member } of lost) member.lose()
    this.#notifyAll('store-failing')
    this.#retry = setTimeout(() => void this.#recover(), RETRY_MS)
  }

  async #recover(): Promise<void> {
    try {
      await this.#setup.store.recover()
      await this.#catchUp()
    } catch (error) {
      this.#setup.log.storeFailed(this.id, error)
      this.#retry = setTimeout(() => void this.#recover(), RETRY_MS)
      return
    }
    this.#failing = false
    this.#notifyAll('store-recovered')
    for (const member of this.members) {
      if (!member.mayEdit) continue
      member.asked()
      member.line.send(askFrame(this.doc))
    }
  }

  /** Takes what the log holds beyond the document: a write that was reported as failed may be there. */
  async #catchUp(): Promise<void> {
    const { base, updates, head } = await this.#setup.store.read(this.id, this.#applied)
    for (const update of base ? [base, ...updates] : updates) {
      Y.applyUpdate(this.doc, update)
      const frame = updateFrame(update)
      this.#joinState.follow(frame)
      this.#sendAll(frame)
    }
    this.#applied = head
  }

  #sendAll(frame: Buffer): void {
    for (const { line } of this.members) line.send(frame)
  }

  #notifyAll(notice: Notice): void {
    for (const { line } of this.members) line.notify(notice)
  }
}

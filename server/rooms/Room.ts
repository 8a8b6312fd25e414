import * as Y from 'yjs'
import { roleOf } from '../access/capability.ts'
import type { Limits } from '../access/limits.ts'
import { type BoardRecord, type BoardStore, StoreFailure } from '../storage/BoardStore.ts'
import { bringsNothing } from './bringsNothing.ts'
import { Compactor } from './Compactor.ts'
import { answerFrame, askFrame, deniedFrame, updateFrame } from './frames.ts'
import type { HourlyVersions } from './HourlyVersions.ts'
import { JoinState } from './JoinState.ts'
import { Journal, type JournalOwner } from './Journal.ts'
import type { Member } from './Member.ts'
import type { Neighbours } from './Neighbours.ts'
import { Predecessors } from './Predecessors.ts'
import { Presence } from './Presence.ts'
import type { Incoming } from './parseFrame.ts'
import type { RoomReport } from './RoomReport.ts'
import { SizeGuard } from './SizeGuard.ts'

type EditMessage = Extract<Incoming, { type: 'edit' }>

/** An edit on its way to the store; `update` is null where the document knows all of it, `member` where the server made it. */
interface Edit {
  readonly member: Member | null
  readonly ordinal: number
  readonly answersAsk: boolean
  readonly update: Uint8Array | null
  readonly receivedAt: number
  /** Where the server made it: told when it is durable, or lost. */
  readonly done?: (error?: StoreFailure) => void
}

export interface RoomSetup {
  readonly record: BoardRecord
  readonly doc: Y.Doc
  /** What the store holds of it: the sequence of its last update, and how many bytes that is. */
  readonly head: number
  readonly bytes: number
  readonly store: BoardStore
  readonly limits: Limits
  readonly report: RoomReport
  readonly neighbours: Neighbours
  readonly versions: HourlyVersions
  /** The document in memory can no longer be trusted; the room must be loaded anew. */
  readonly onSpoilt: () => void
}

/**
 * One board with people on it. The write path: received bytes → store, durable → document → everybody else, and the
 * acknowledgement. Nothing is applied, shown or acknowledged before it is durable.
 */
export class Room implements JournalOwner<Edit> {
  readonly doc: Y.Doc
  readonly compactor: Compactor
  readonly members = new Set<Member>()
  readonly presence: Presence
  readonly journal: Journal<Edit>
  readonly #setup: RoomSetup
  readonly #joinState: JoinState
  readonly #size: SizeGuard
  readonly #predecessors: Predecessors
  #record: BoardRecord

  constructor(setup: RoomSetup) {
    this.doc = setup.doc
    this.#setup = setup
    this.#record = setup.record
    this.#joinState = new JoinState(setup.doc)
    this.#size = new SizeGuard(setup.doc, setup.limits, setup.bytes)
    this.#predecessors = new Predecessors(setup.doc)
    this.journal = new Journal<Edit>(this, setup.store, setup.report, setup.head)
    this.compactor = new Compactor(setup.store, this, setup.report)
    this.presence = new Presence(
      (frame) => this.#sendAll(frame),
      (entries) => setup.neighbours.showPresence(entries),
    )
  }

  get id(): string {
    return this.#record.id
  }

  get record(): BoardRecord {
    return this.#record
  }

  /** Sequence of the last update that the document holds. */
  get applied(): number {
    return this.journal.head
  }

  join(member: Member): void {
    this.members.add(member)
    member.line.send(askFrame(this.doc))
    const others = this.presence.everybody()
    if (others) member.line.send(others)
    if (this.journal.isFailing) member.notify('store-failing')
  }

  leave(member: Member): void {
    this.members.delete(member)
    this.#predecessors.forget(member)
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

  /** Makes an edit of the server's own; resolves when it is durable and everybody sees it. */
  rewrite(change: (doc: Y.Doc) => void): Promise<void> {
    const copy = new Y.Doc()
    Y.applyUpdate(copy, Y.encodeStateAsUpdate(this.doc))
    const before = Y.encodeStateVector(copy)
    change(copy)
    const update = Y.encodeStateAsUpdate(copy, before)
    copy.destroy()
    if (this.journal.isFailing) return Promise.reject(new StoreFailure('the store is failing'))
    return new Promise((stored, failed) => {
      const done = (error?: StoreFailure) => (error ? failed(error) : stored())
      const receivedAt = performance.now()
      this.journal.add({ member: null, ordinal: 0, answersAsk: false, update, receivedAt, done })
    })
  }

  durable(edits: readonly Edit[], first: number): boolean {
    const frames = new Map<Edit, Buffer>()
    for (const edit of edits) {
      if (edit.update) {
        if (!this.#apply(edit)) return false
        const frame = updateFrame(edit.update)
        frames.set(edit, frame)
        this.#joinState.follow(frame)
      }
      if (edit.member && this.#predecessors.isComplete(edit.member)) edit.member.store(edit.ordinal, edit.answersAsk)
      edit.done?.()
    }
    this.#deliver(edits, frames)
    const updates = [...frames.keys()].flatMap(({ update }) => update ?? [])
    if (updates.length === 0) return true
    this.#setup.neighbours.showEdits(first, updates)
    this.compactor.follow(updates)
    this.#setup.versions.edited()
    return true
  }

  arrived(updates: readonly Uint8Array[]): void {
    for (const update of updates) {
      try {
        Y.applyUpdate(this.doc, update)
      } catch {
        this.#setup.report.unappliable(this.id, this.applied)
        continue
      }
      this.#size.follow(update.length)
      const frame = updateFrame(update)
      this.#joinState.follow(frame)
      this.#sendAll(frame)
    }
  }

  /** Nobody may write until the store does again; who lost a frame is asked for everything then. */
  failing(lost: readonly Edit[]): void {
    for (const { member, done } of lost) {
      member?.lose()
      done?.(new StoreFailure('the edit could not be stored'))
    }
    for (const member of this.members) member.notify('store-failing')
  }

  recovered(): void {
    for (const member of this.members) {
      member.notify('store-recovered')
      if (!member.mayEdit) continue
      member.asked()
      member.line.send(askFrame(this.doc))
    }
  }

  close(): void {
    this.journal.close()
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
    if (this.journal.isFailing) return member.lose()
    const known = answersAsk && bringsNothing(this.doc, decoded)
    if (!known && !this.#size.admits(update.length)) return member.line.close('limit', 'document-full')
    const receivedAt = performance.now()
    this.journal.add({ member, ordinal: member.received, answersAsk, update: known ? null : update, receivedAt })
  }

  #apply({ update, member }: Edit): boolean {
    if (!update) return true
    try {
      Y.applyUpdate(this.doc, update)
    } catch {
      this.#setup.report.unappliable(this.id, this.applied)
      member?.line.close('malformed', 'bad-frame')
      this.#setup.onSpoilt()
      return false
    }
    if (member) this.#predecessors.follow(member, update)
    if (!this.#size.follow(update.length)) member?.line.close('limit', 'document-full')
    return true
  }

  #deliver(edits: readonly Edit[], frames: ReadonlyMap<Edit, Buffer>): void {
    const senders = new Set(edits.map(({ member }) => member))
    const all = Buffer.concat([...frames.values()])
    for (const member of this.members) {
      const theirs = senders.has(member)
        ? [...frames].flatMap(([edit, frame]) => (edit.member === member ? [] : frame))
        : [all]
      const ack = member.takeAck()
      if (ack) theirs.push(ack)
      if (theirs.some(({ length }) => length > 0)) member.line.send(...theirs)
    }
    const now = performance.now()
    for (const { receivedAt } of frames.keys()) this.#setup.report.fannedOut((now - receivedAt) / 1000)
  }

  #sendAll(frame: Buffer): void {
    for (const { line } of this.members) line.send(frame)
  }
}

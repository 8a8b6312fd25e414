import * as Y from 'yjs'
import { roleOf } from '../access/capability.ts'
import type { Limits } from '../access/limits.ts'
import { type BoardLog, type BoardRecord, type BoardStore, StoreFailure } from '../storage/BoardStore.ts'
import { bringsNothing } from './bringsNothing.ts'
import { Compactor } from './Compactor.ts'
import type { Edit } from './Edit.ts'
import { answerFrame, askFrame, deniedFrame, joined, updateFrame } from './frames.ts'
import type { HourlyVersions } from './HourlyVersions.ts'
import { JoinState } from './JoinState.ts'
import { Journal, type JournalOwner, type StoreTrouble } from './Journal.ts'
import type { Member } from './Member.ts'
import type { Neighbours } from './Neighbours.ts'
import { Predecessors } from './Predecessors.ts'
import { Presence } from './Presence.ts'
import type { Incoming } from './parseFrame.ts'
import { piecesOf } from './pieces.ts'
import type { RoomReport } from './RoomReport.ts'
import { SizeGuard } from './SizeGuard.ts'
import { withoutKnown } from './withoutKnown.ts'

type EditMessage = Extract<Incoming, { type: 'edit' }>

export interface RoomSetup {
  readonly record: BoardRecord
  readonly doc: Y.Doc
  /** What the store holds of it: the sequence of its last update, and how many bytes that is. */
  readonly head: number
  readonly bytes: number
  /** The log that says exactly what the document does, where there is one. */
  readonly readFrom: BoardLog | null
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
    if (setup.readFrom) this.#joinState.takeFrom(setup.readFrom)
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
    if (this.journal.trouble) member.notify(this.journal.trouble)
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
    if (this.journal.trouble) return Promise.reject(new StoreFailure('the store is failing'))
    return new Promise((stored, failed) => {
      const done = (error?: StoreFailure) => (error ? failed(error) : stored())
      const receivedAt = performance.now()
      this.journal.add({ member: null, ordinal: 0, answersAsk: false, update, receivedAt, done })
    })
  }

  durable(edits: readonly Edit[], first: number) {
    if (!this.#applyAll(edits)) return this.abandoned(edits)
    const frames = new Map<Edit, Buffer>()
    for (const edit of edits) {
      if (edit.update) {
        const frame = updateFrame(edit.update)
        frames.set(edit, frame)
        this.#joinState.follow(frame)
      }
      if (edit.member && this.#predecessors.isComplete(edit.member)) edit.member.store(edit.ordinal, edit.answersAsk)
      edit.done?.()
    }
    this.#deliver(edits, frames)
    const updates = [...frames.keys()].flatMap(({ update }) => update ?? [])
    if (updates.length === 0) return
    this.#setup.neighbours.showEdits(first, updates)
    this.compactor.follow(updates)
    this.#setup.versions.edited()
  }

  abandoned(edits: readonly Edit[]): void {
    for (const { done } of edits)
      done?.(new StoreFailure('the wall is loaded anew; whether the edit is stored is unknown'))
  }

  arrived(updates: readonly Uint8Array[]) {
    for (const update of updates.flatMap(piecesOf)) {
      try {
        Y.applyUpdate(this.doc, update)
      } catch {
        this.#setup.report.unappliable(this.id, this.applied)
        return this.#setup.onSpoilt()
      }
      this.#size.follow(update.length)
      const frame = updateFrame(update)
      this.#joinState.follow(frame)
      this.#sendAll(frame)
    }
  }

  /** Nobody may write until the store does again; who lost a frame is asked for everything then. */
  failing(lost: readonly Edit[], trouble: StoreTrouble): void {
    for (const { member, done } of lost) {
      member?.lose()
      done?.(new StoreFailure('the edit could not be stored'))
    }
    for (const member of this.members) member.notify(trouble)
  }

  recovered(): void {
    for (const member of this.members) {
      member.notify('store-recovered')
      if (!member.mayEdit) continue
      member.asked()
      member.line.send(askFrame(this.doc))
    }
  }

  /** Everybody hears what is durable by now, and is to come back to the next server; other nodes hear that they left. */
  sendAway(): void {
    for (const member of this.members) {
      const ack = member.takeAck(Number.POSITIVE_INFINITY)
      if (ack) member.line.send(ack)
      member.line.close('restart')
    }
    this.presence.sendAway()
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
    if (this.journal.trouble) return member.lose()
    const known = answersAsk && bringsNothing(this.doc, decoded)
    if (!known && !this.#size.admits(update.length)) return member.line.close('limit', 'document-full')
    const news = known ? null : withoutKnown(this.doc, update, decoded)
    this.journal.add({ member, ordinal: member.received, answersAsk, update: news, receivedAt: performance.now() })
  }

  /** As one transaction, which costs as much as a small edit. False where one cannot be applied. */
  #applyAll(edits: readonly Edit[]): boolean {
    let current: Edit | undefined
    try {
      this.doc.transact(() => {
        for (current of edits) if (current.update) Y.applyUpdate(this.doc, current.update)
      })
    } catch {
      this.#setup.report.unappliable(this.id, this.applied)
      current?.member?.line.close('malformed', 'bad-frame')
      this.#setup.onSpoilt()
      return false
    }
    for (const { member, update } of edits) {
      if (!update) continue
      if (member) this.#predecessors.follow(member, update)
      if (!this.#size.follow(update.length)) member?.line.close('limit', 'document-full')
    }
    return true
  }

  #deliver(edits: readonly Edit[], frames: ReadonlyMap<Edit, Buffer>): void {
    const now = performance.now()
    const senders = new Set(edits.map(({ member }) => member))
    const presence = frames.size > 0 ? this.presence.takeAlong(now) : null
    const all = joined([...frames.values(), ...(presence ? [presence] : [])])
    for (const member of this.members) {
      const theirs = senders.has(member) ? this.#exceptOwn(member, frames, presence) : all
      if (theirs) this.#sendWithAck(member, theirs, now)
      else member.ackSoon(now)
    }
    const oldest = Math.min(...Array.from(frames.keys(), ({ receivedAt }) => receivedAt))
    if (frames.size > 0) this.#setup.report.fannedOut((now - oldest) / 1000)
  }

  #exceptOwn(member: Member, frames: ReadonlyMap<Edit, Buffer>, presence: Buffer | null): Buffer | null {
    const others = [...frames].flatMap(([edit, frame]) => (edit.member === member ? [] : frame))
    return joined(presence ? [...others, presence] : others)
  }

  #sendAll(frame: Buffer): void {
    const now = performance.now()
    for (const member of this.members) this.#sendWithAck(member, frame, now)
  }

  #sendWithAck(member: Member, frame: Buffer, now: number): void {
    const ack = member.takeAck(now)
    if (ack) member.line.send(frame, ack)
    else {
      member.line.send(frame)
      member.ackSoon(now)
    }
  }
}

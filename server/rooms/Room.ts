import * as Y from 'yjs'
import { roleOf } from '../access/capability.ts'
import { type BoardRecord, StoreFailure } from '../storage/BoardStore.ts'
import { bringsNothing } from './bringsNothing.ts'
import { Compactor } from './Compactor.ts'
import type { Edit } from './Edit.ts'
import { answerFrame, askFrame, deniedFrame, joined, updateFrame } from './frames.ts'
import { HeldEdits, type Received } from './HeldEdits.ts'
import { type EditMessage, Intake } from './Intake.ts'
import { JoinState } from './JoinState.ts'
import { Journal, type JournalOwner, type StoreTrouble } from './Journal.ts'
import type { Member } from './Member.ts'
import type { Need } from './needs.ts'
import { Presence } from './Presence.ts'
import type { Incoming } from './parseFrame.ts'
import { piecesOf } from './pieces.ts'
import type { RoomSetup } from './RoomSetup.ts'
import { type DecodedUpdate, readUpdate } from './readUpdate.ts'

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
  readonly #intake: Intake
  readonly #held: HeldEdits
  #record: BoardRecord

  constructor(setup: RoomSetup) {
    this.doc = setup.doc
    this.#setup = setup
    this.#record = setup.record
    this.#joinState = new JoinState(setup.doc)
    if (setup.readFrom) this.#joinState.takeFrom(setup.readFrom)
    this.#intake = new Intake(setup.doc, setup.limits, setup.bytes)
    this.#held = new HeldEdits(setup.limits)
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
    this.#held.forget(member)
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
      this.#intake.expect(update)
      this.journal.add({ member: null, ordinal: 0, answersAsk: false, update, receivedAt, done })
    })
  }

  beforeStoring(): Promise<void> | null {
    return this.#setup.versions.beforeEdit()
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
      edit.member?.store(edit.ordinal, edit.answersAsk)
      edit.done?.()
    }
    this.#deliver(edits, frames)
    const updates = [...frames.keys()].flatMap(({ update }) => update ?? [])
    if (updates.length === 0) return
    this.#setup.neighbours.showEdits(first, updates)
    this.compactor.follow(updates)
    this.#retryHeld()
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
      this.#intake.follow(update)
      const frame = updateFrame(update)
      this.#joinState.follow(frame)
      this.#sendAll(frame)
    }
    if (!this.journal.trouble) this.#retryHeld()
  }

  /** Nobody may write until the store does again; who lost a frame is asked for everything then. */
  failing(lost: readonly Edit[], trouble: StoreTrouble): void {
    for (const member of this.#held.clear()) member.lose()
    for (const { member, update, done } of lost) {
      if (update) this.#intake.lose(update)
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

  #edit(member: Member, message: EditMessage) {
    const received = { member, ordinal: ++member.received, message, receivedAt: performance.now() }
    if (this.journal.trouble) return member.lose()
    const need = this.#take(received, message.decoded)
    if (!need) return
    member.hold(received.ordinal)
    const { update, answersAsk } = message
    const isKept = this.#held.keep({ ...received, message: { update, answersAsk } }, need)
    if (!isKept) member.line.close('limit', 'too-much-waiting')
  }

  /** What the edit needs first, where it has to wait; else it goes its way, or its sender has to. */
  #take({ member, ordinal, message, receivedAt }: Received, decoded: DecodedUpdate): Need | null {
    const { answersAsk } = message
    const verdict = this.#intake.take({ ...message, decoded })
    if (verdict.kind === 'wait') return verdict.need
    if (verdict.kind === 'full') member.line.close('limit', 'document-full')
    else this.journal.add({ member, ordinal, answersAsk, update: verdict.update, receivedAt })
    return null
  }

  #retryHeld(): void {
    this.#held.retry(this.#intake.stateOf, (received) => {
      const decoded = readUpdate(received.message.update)
      return decoded && this.#take(received, decoded)
    })
  }

  /** As one transaction, which costs as much as a small edit. False where one cannot be applied. */
  #applyAll(edits: readonly Edit[]): boolean {
    const { pendingStructs } = this.doc.store
    let current: Edit | undefined
    try {
      this.doc.transact(() => {
        for (current of edits) if (current.update) Y.applyUpdate(this.doc, current.update)
      })
    } catch {
      this.#setup.report.unappliable(this.id, this.applied)
      // Whatever waited already may be what cannot be applied.
      if (!pendingStructs) current?.member?.line.close('malformed', 'bad-frame')
      this.#setup.onSpoilt()
      return false
    }
    for (const { update } of edits) if (update) this.#intake.settle(update)
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

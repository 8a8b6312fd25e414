import { type BoardStore, StoreFailure } from '../storage/BoardStore.ts'
import type { RoomReport } from './RoomReport.ts'
import { Sequences } from './Sequences.ts'

/** What the journal's owner does with what became durable. */
export interface JournalOwner<Edit> {
  readonly id: string
  /** Edits are about to be stored; they wait for what is returned, which never rejects. */
  beforeStoring(): Promise<void> | null
  /** These are durable, in order. Closes the journal where one of them cannot be applied. */
  durable(edits: readonly Edit[], first: number): void
  /** Updates that were not added here: other nodes' ones, or ones that were reported lost and are there after all. */
  arrived(updates: readonly Uint8Array[]): void
  /** The journal was closed: these may be stored or not, and nobody will hear of them from here. */
  abandoned(edits: readonly Edit[]): void
  failing(lost: readonly Edit[], trouble: StoreTrouble): void
  recovered(): void
}

/** Why nothing can be stored now. */
export type StoreTrouble = 'store-full' | 'store-failing'

interface Writing {
  /** null where there is nothing to store: the edit only keeps its place in the order. */
  readonly update: Uint8Array | null
}

const RETRY_MS = 1_000
const GAP_MS = 100

/** One board's way into the store: edits in order, many in one append, and everything that others appended meanwhile. */
export class Journal<Edit extends Writing> {
  readonly #owner: JournalOwner<Edit>
  readonly #store: BoardStore
  readonly #report: RoomReport
  readonly #sequences: Sequences
  #pending: Edit[] = []
  #running: Promise<void> | null = null
  #trouble: StoreTrouble | null = null
  #timer: NodeJS.Timeout | null = null
  #isClosed = false

  constructor(owner: JournalOwner<Edit>, store: BoardStore, report: RoomReport, head: number) {
    this.#owner = owner
    this.#store = store
    this.#report = report
    this.#sequences = new Sequences(head)
  }

  /** Sequence up to which the owner has everything. */
  get head(): number {
    return this.#sequences.head
  }

  /** null while edits can be stored. */
  get trouble(): StoreTrouble | null {
    return this.#trouble
  }

  /** Not while it fails. */
  add(edit: Edit) {
    if (this.#isClosed) return this.#owner.abandoned([edit])
    this.#pending.push(edit)
    this.#running ??= this.#run()
  }

  /** Another node stored these, from sequence `first` on. */
  hear(first: number, updates: readonly Uint8Array[]): void {
    const last = first + updates.length - 1
    if (this.#isClosed || this.#sequences.has(first, last)) return
    this.#sequences.add(first, last)
    this.#owner.arrived(updates)
    this.#watchGap()
  }

  /** Reads what the store has beyond what is known here. */
  async catchUp(): Promise<void> {
    const { base, baseSequence, updates, head } = await this.#store.read(this.#owner.id, this.#sequences.head)
    if (this.#isClosed || head <= this.#sequences.head) return
    this.#sequences.add(Math.min(baseSequence, this.#sequences.head) + 1, head)
    this.#owner.arrived(base ? [base, ...updates] : updates)
  }

  /** Resolves when nothing is on its way to the store any more. */
  async settled(): Promise<void> {
    while (this.#running) await this.#running
  }

  /** Nothing is handed over any more, nor written that is not on its way. */
  close(): void {
    this.#isClosed = true
    if (this.#timer) clearTimeout(this.#timer)
  }

  async #run(): Promise<void> {
    await Promise.resolve()
    while (this.#pending.length > 0 && !this.#isClosed) {
      const edits = this.#pending
      this.#pending = []
      try {
        const first = await this.#write(edits)
        if (this.#isClosed) this.#owner.abandoned(edits)
        else this.#owner.durable(edits, first)
      } catch (error) {
        this.#fail([...edits, ...this.#pending], error)
        this.#pending = []
      }
    }
    if (this.#pending.length > 0) this.#owner.abandoned(this.#pending)
    this.#pending = []
    this.#running = null
  }

  /** Resolves to the sequence of the first of their updates. */
  async #write(edits: readonly Edit[]): Promise<number> {
    const updates = edits.flatMap(({ update }) => update ?? [])
    if (updates.length === 0) return this.#sequences.head
    const preparing = this.#owner.beforeStoring()
    if (preparing) await preparing
    const began = performance.now()
    const head = await this.#store.append(this.#owner.id, updates)
    const bytes = updates.reduce((sum, { length }) => sum + length, 0)
    this.#report.committed(updates.length, bytes, (performance.now() - began) / 1000)
    const first = head - updates.length + 1
    this.#sequences.add(first, head)
    this.#watchGap()
    return first
  }

  /** What another node stored should be heard in a moment; if it is not, the store tells. */
  #watchGap(): void {
    if (this.#isClosed || !this.#sequences.hasGap || this.#timer) return
    this.#timer = setTimeout(() => {
      this.#timer = null
      if (this.#sequences.hasGap) this.catchUp().catch((error) => this.#fail([], error))
    }, GAP_MS)
  }

  #fail(lost: readonly Edit[], error: unknown) {
    this.#report.storeFailed(this.#owner.id, error)
    if (this.#isClosed) return this.#owner.abandoned(lost)
    const failsAlready = this.#trouble !== null
    this.#trouble = error instanceof StoreFailure && error.isFull ? 'store-full' : 'store-failing'
    if (!failsAlready) {
      if (this.#timer) clearTimeout(this.#timer)
      this.#timer = setTimeout(() => void this.#recover(), RETRY_MS)
    }
    this.#owner.failing(lost, this.#trouble)
  }

  async #recover(): Promise<void> {
    try {
      await this.#store.recover()
      await this.catchUp()
    } catch (error) {
      this.#report.storeFailed(this.#owner.id, error)
      if (!this.#isClosed) this.#timer = setTimeout(() => void this.#recover(), RETRY_MS)
      return
    }
    if (this.#isClosed) return
    this.#timer = null
    this.#trouble = null
    this.#owner.recovered()
  }
}

import type { Awareness } from 'y-protocols/awareness'
import { createStore } from 'zustand/vanilla'
import { isSame } from '../../document/isSame.ts'
import type { Id } from '../../domain/board/Board.ts'
import type { Point, Rect } from '../../domain/geometry/Rect.ts'
import type { DragPreview, LaserBeam, Peer, Presence } from '../Session.ts'
import { decodePresence, encodePresence, type OwnPresence } from './presenceState.ts'
import { Throttle } from './Throttle.ts'

const SEND_EVERY_MS = 50

interface AwarenessChange {
  readonly added: readonly number[]
  readonly updated: readonly number[]
  readonly removed: readonly number[]
}

/** Presence over Yjs awareness, which forgets whoever was silent for 30 s. */
export class SharedPresence implements Presence {
  readonly peers = createStore<ReadonlyMap<number, Peer>>(() => new Map())
  readonly #awareness: Awareness
  readonly #send: Throttle
  #own: OwnPresence

  constructor(awareness: Awareness, name: string) {
    this.#awareness = awareness
    this.#own = {
      name,
      cursor: null,
      selection: [],
      drag: null,
      editing: null,
      view: null,
      laser: null,
      following: null,
    }
    this.#send = new Throttle(SEND_EVERY_MS, () => awareness.setLocalState(encodePresence(this.#own)))
    awareness.on('change', this.#follow)
    this.#send.request()
  }

  setName(name: string): void {
    this.#set({ name })
  }

  setCursor(cursor: Point | null): void {
    this.#set({ cursor })
  }

  setSelection(selection: readonly Id[]): void {
    this.#set({ selection })
  }

  setDrag(drag: DragPreview | null): void {
    this.#set({ drag })
  }

  setEditing(editing: Id | null): void {
    this.#set({ editing })
  }

  setView(view: Rect): void {
    this.#set({ view })
  }

  setLaser(laser: LaserBeam | null): void {
    this.#set({ laser })
  }

  setFollowing(following: number | null): void {
    this.#set({ following })
  }

  close(): void {
    this.#send.stop()
    this.#awareness.off('change', this.#follow)
  }

  #set(change: Partial<OwnPresence>): void {
    const next = { ...this.#own, ...change }
    if (isSame(next, this.#own)) return
    this.#own = next
    this.#send.request()
  }

  readonly #follow = ({ added, updated, removed }: AwarenessChange): void => {
    const before = this.peers.getState()
    const peers = new Map(before)
    for (const clientId of [...added, ...updated, ...removed]) {
      const peer = this.#read(clientId)
      if (!peer) peers.delete(clientId)
      else if (!isSame(peer, peers.get(clientId))) peers.set(clientId, peer)
    }
    const isChanged = peers.size !== before.size || [...peers].some(([id, peer]) => before.get(id) !== peer)
    if (isChanged) this.peers.setState(peers, true)
  }

  #read(clientId: number): Peer | null {
    const state = this.#awareness.getStates().get(clientId)
    return clientId === this.#awareness.clientID || !state ? null : decodePresence(clientId, state)
  }
}

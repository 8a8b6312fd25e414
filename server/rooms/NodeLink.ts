import type { ClusterBus } from '../cluster/ClusterBus.ts'
import type { PresenceEntry } from './frames.ts'
import type { Neighbours } from './Neighbours.ts'
import { decodeNodeMessage, encodeNodeMessage, type NodeMessage } from './nodeMessages.ts'
import type { PresenceHolder } from './Presence.ts'
import type { Room } from './Room.ts'

interface KnownNode extends PresenceHolder {
  heardAt: number
}

const SILENT_MS = 40_000

/** One room's link to the rooms of the same board on other nodes. */
export class NodeLink implements Neighbours {
  readonly #bus: ClusterBus
  readonly #node: string
  readonly #boardId: string
  readonly #nodes = new Map<string, KnownNode>()
  #unsubscribe = () => {}

  constructor(bus: ClusterBus, node: string, boardId: string) {
    this.#bus = bus
    this.#node = node
    this.#boardId = boardId
  }

  /** From now on hears the others for the room; whenever it may have missed something, asks them and calls `onMissed`. */
  open(room: Room, onRegrant: () => void, onMissed: () => void): void {
    const hear = (bytes: Uint8Array) => {
      const { node, message } = decodeNodeMessage(bytes)
      if (node !== this.#node) this.#hear(room, node, message, onRegrant)
    }
    this.#unsubscribe = this.#bus.subscribe(this.#boardId, hear, () => {
      this.#tell({ kind: 'hello' })
      onMissed()
    })
  }

  showEdits(first: number, updates: readonly Uint8Array[]): void {
    this.#tell({ kind: 'edits', first, updates })
  }

  showPresence(entries: readonly PresenceEntry[]): void {
    this.#tell({ kind: 'presence', entries })
  }

  showRegrant(): void {
    this.#tell({ kind: 'regrant' })
  }

  /** Called every 15 s: repeats who is here, and forgets nodes that fell silent. */
  refresh(room: Room): void {
    const here = room.presence.here()
    if (here.length > 0) this.showPresence(here)
    const now = performance.now()
    for (const [name, node] of this.#nodes) {
      if (now - node.heardAt < SILENT_MS) continue
      this.#nodes.delete(name)
      room.presence.forget(node)
    }
  }

  close(): void {
    this.#unsubscribe()
  }

  #hear(room: Room, name: string, message: NodeMessage, onRegrant: () => void): void {
    const node = this.#known(name)
    node.heardAt = performance.now()
    switch (message.kind) {
      case 'edits':
        room.journal.hear(message.first, message.updates)
        return
      case 'presence':
        room.presence.hear(node, message.entries)
        return
      case 'hello':
        this.showPresence(room.presence.here())
        return
      case 'challenge':
        room.presence.holderHere(message.clientId)?.challenge(message.clientId)
        return
      case 'regrant':
        onRegrant()
    }
  }

  #known(name: string): KnownNode {
    const known = this.#nodes.get(name) ?? {
      heardAt: 0,
      challenge: (clientId: number) => this.#tell({ kind: 'challenge', clientId }),
    }
    this.#nodes.set(name, known)
    return known
  }

  #tell(message: NodeMessage): void {
    if (this.#bus.pollMs !== null) this.#bus.publish(this.#boardId, encodeNodeMessage(this.#node, message))
  }
}

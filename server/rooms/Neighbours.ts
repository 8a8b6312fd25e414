import type { PresenceEntry } from './frames.ts'

/** The other nodes that have this board's room, as the room sees them. */
export interface Neighbours {
  /** These updates are in the store, from sequence `first` on. */
  showEdits(first: number, updates: readonly Uint8Array[]): void
  /** How the presence of people connected here changed. */
  showPresence(entries: readonly PresenceEntry[]): void
}

const KIB = 1024
const MIB = 1024 * KIB

/** How much one client may ask of the server (design §7). */
export const LIMITS = {
  frameBytes: 8 * MIB,
  documentBytes: 32 * MIB,
  /** Updates whose predecessors never came, kept aside by the document. */
  pendingBytes: 1 * MIB,
  updatesPerSecond: 60,
  updateBurst: 300,
  awarenessPerSecond: 30,
  awarenessBurst: 60,
  awarenessStateBytes: 8 * KIB,
  connectionsPerBoard: 200,
  connectionsPerAddress: 500,
  boardsPerMinute: 120,
  /** Board files, exports and versions, each. */
  readsPerMinute: 240,
  versionsPerMinute: 30,
  /** What may wait in memory for one slow reader. */
  unsentBytes: 8 * MIB,
  /** A client that is held back this long without a break is told, then closed. */
  noticeAfterMs: 2_000,
  closeAfterMs: 10_000,
} as const

export type Limits = { readonly [Name in keyof typeof LIMITS]: number }

import type { CloseReason } from './closeCodes.ts'
import type { Notice } from './notices.ts'

/** What rooms report to whoever runs them: counts, times and faults, never content. */
export interface RoomReport {
  /** Updates of one board became durable; the time is the store's, in seconds. */
  committed(updates: number, bytes: number, seconds: number): void
  /** Edits were sent to everybody else, this long after the first of them came in. */
  fannedOut(seconds: number): void
  refused(reason: CloseReason | Notice | 'slow-reader'): void
  storeFailed(boardId: string, error: unknown): void
  /** A board's bytes are not what was written; it stays closed. */
  damaged(boardId: string, error: unknown): void
  /** An update that Yjs cannot apply came, or was left out on load. */
  unappliable(boardId: string, sequence: number): void
}

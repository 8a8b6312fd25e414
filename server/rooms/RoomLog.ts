/** What rooms report to whoever runs them; never content. */
export interface RoomLog {
  storeFailed(boardId: string, error: unknown): void
  /** A board's bytes are not what was written; it stays closed. */
  damaged(boardId: string, error: unknown): void
  /** An update that Yjs cannot apply came, or was left out on load. */
  unappliable(boardId: string, sequence: number): void
}

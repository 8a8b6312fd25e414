import type { SessionStatus } from './Session.ts'

/** What becomes of the wall, and of this person's edits, while the server cannot be reached. */
export function offlineWords({ role, kept }: Pick<SessionStatus, 'role' | 'kept'>): string {
  if (role === 'view') return 'You see the wall as it was last. It goes on when the connection is back.'
  return kept
    ? 'Edits are kept on this device and join the wall when the connection is back.'
    : 'Edits wait in this tab and join the wall when the connection is back. Leave the tab open until then.'
}

import type { SessionStatus } from './Session.ts'

/** Whether edits are taken here: not by a view link, and never again once the server refused. True until the role is known. */
export function mayEdit({ role, refusal }: Pick<SessionStatus, 'role' | 'refusal'>): boolean {
  return role !== 'view' && refusal === null
}

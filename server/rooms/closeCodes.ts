/** Why a connection ends, as the WebSocket close code that says so (design §7). 44xx are final: clients do not come back. */
export const CLOSE = {
  malformed: { code: 4400, reason: 'malformed frame' },
  unauthorized: { code: 4401, reason: 'no or bad capability' },
  unknownBoard: { code: 4404, reason: 'no such board' },
  damaged: { code: 4423, reason: 'board is damaged' },
  limit: { code: 4429, reason: 'limit reached' },
  restart: { code: 1012, reason: 'server restarts' },
  busy: { code: 1013, reason: 'try again later' },
} as const

export type CloseReason = keyof typeof CLOSE

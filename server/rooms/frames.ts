import { createEncoder, toUint8Array, writeVarString, writeVarUint, writeVarUint8Array } from 'lib0/encoding'
import * as Y from 'yjs'
import { NOTICES, type Notice } from './notices.ts'

/** First number of a message: y-websocket's 0 to 3, and ours from 100 on. */
export const MESSAGE = { sync: 0, awareness: 1, auth: 2, queryAwareness: 3, durable: 100, notice: 101 } as const
/** Second number of a sync message. */
export const SYNC = { step1: 0, step2: 1, update: 2 } as const

/** One person's presence as it goes over the wire; `state` is JSON, `null` for gone. */
export interface PresenceEntry {
  readonly clientId: number
  readonly clock: number
  readonly state: string
}

/**
 * An unmasked binary WebSocket frame around one message (RFC 6455 §5.2). Whole frames can be built once and written to
 * many sockets, or several in one write.
 */
function frame(message: Uint8Array): Buffer {
  const { length } = message
  const header = length < 126 ? 2 : length < 65_536 ? 4 : 10
  const bytes = Buffer.allocUnsafe(header + length)
  bytes[0] = 0x82
  if (header === 2) bytes[1] = length
  else if (header === 4) {
    bytes[1] = 126
    bytes.writeUInt16BE(length, 2)
  } else {
    bytes[1] = 127
    bytes.writeBigUInt64BE(BigInt(length), 2)
  }
  bytes.set(message, header)
  return bytes
}

/** Frames for one write; null where there is none. */
export function joined(frames: readonly Buffer[]): Buffer | null {
  const [only] = frames
  return frames.length > 1 ? Buffer.concat(frames) : (only ?? null)
}

function syncFrame(step: number, payload: Uint8Array): Buffer {
  const encoder = createEncoder()
  writeVarUint(encoder, MESSAGE.sync)
  writeVarUint(encoder, step)
  writeVarUint8Array(encoder, payload)
  return frame(toUint8Array(encoder))
}

/** Asks the other side for what is missing here. */
export const askFrame = (doc: Y.Doc): Buffer => syncFrame(SYNC.step1, Y.encodeStateVector(doc))
export const answerFrame = (update: Uint8Array): Buffer => syncFrame(SYNC.step2, update)
export const updateFrame = (update: Uint8Array): Buffer => syncFrame(SYNC.update, update)

export function presenceFrame(entries: readonly PresenceEntry[]): Buffer {
  const body = createEncoder()
  writeVarUint(body, entries.length)
  for (const { clientId, clock, state } of entries) {
    writeVarUint(body, clientId)
    writeVarUint(body, clock)
    writeVarString(body, state)
  }
  const encoder = createEncoder()
  writeVarUint(encoder, MESSAGE.awareness)
  writeVarUint8Array(encoder, toUint8Array(body))
  return frame(toUint8Array(encoder))
}

/** Says nothing, but keeps clients that give up after 30 silent seconds. */
export const KEEP_ALIVE: Buffer = presenceFrame([])

/** Message 100: the first `count` edit frames received on this connection are durable. */
export function durableFrame(count: number): Buffer {
  const encoder = createEncoder()
  writeVarUint(encoder, MESSAGE.durable)
  writeVarUint(encoder, count)
  return frame(toUint8Array(encoder))
}

/** Message 101. */
export function noticeMessage(code: Notice): Uint8Array {
  const encoder = createEncoder()
  writeVarUint(encoder, MESSAGE.notice)
  writeVarString(encoder, JSON.stringify({ code, message: NOTICES[code] }))
  return toUint8Array(encoder)
}
export const noticeFrame = (code: Notice): Buffer => frame(noticeMessage(code))

/** y-websocket's own word for a refused write. */
export function deniedFrame(reason: string): Buffer {
  const encoder = createEncoder()
  writeVarUint(encoder, MESSAGE.auth)
  writeVarUint(encoder, 0)
  writeVarString(encoder, reason)
  return frame(toUint8Array(encoder))
}

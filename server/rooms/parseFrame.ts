import { createDecoder, type Decoder, hasContent, readVarString, readVarUint, readVarUint8Array } from 'lib0/decoding'
import * as Y from 'yjs'
import { MESSAGE, type PresenceEntry, SYNC } from './frames.ts'
import { type DecodedUpdate, readUpdate } from './readUpdate.ts'

export type Incoming =
  | { readonly type: 'ask'; readonly stateVector: Uint8Array }
  | {
      readonly type: 'edit'
      readonly answersAsk: boolean
      readonly update: Uint8Array
      readonly decoded: DecodedUpdate
    }
  | { readonly type: 'presence'; readonly entries: readonly PresenceEntry[] }
  | { readonly type: 'ask-presence' }
  /** A message of a kind that this server does not know; to be ignored. */
  | { readonly type: 'foreign' }

/** The one message of a frame, every byte of it checked; null where it is malformed. */
export function parseFrame(frame: Uint8Array): Incoming | null {
  try {
    const decoder = createDecoder(frame)
    const incoming = readMessage(decoder)
    return incoming?.type === 'foreign' || !hasContent(decoder) ? incoming : null
  } catch {
    return null
  }
}

function readMessage(decoder: Decoder): Incoming | null {
  switch (readVarUint(decoder)) {
    case MESSAGE.sync:
      return readSync(decoder)
    case MESSAGE.awareness:
      return { type: 'presence', entries: readPresence(createDecoder(readVarUint8Array(decoder))) }
    case MESSAGE.queryAwareness:
      return { type: 'ask-presence' }
    default:
      return { type: 'foreign' }
  }
}

function readSync(decoder: Decoder): Incoming | null {
  const step = readVarUint(decoder)
  const payload = readVarUint8Array(decoder)
  if (step === SYNC.step1) {
    Y.decodeStateVector(payload)
    return { type: 'ask', stateVector: payload }
  }
  if (step !== SYNC.step2 && step !== SYNC.update) return null
  const decoded = readUpdate(payload)
  return decoded && { type: 'edit', answersAsk: step === SYNC.step2, update: payload, decoded }
}

function readPresence(decoder: Decoder): readonly PresenceEntry[] {
  const count = readVarUint(decoder)
  const entries: PresenceEntry[] = []
  for (let index = 0; index < count; index++)
    entries.push({ clientId: readVarUint(decoder), clock: readVarUint(decoder), state: readVarString(decoder) })
  return entries
}

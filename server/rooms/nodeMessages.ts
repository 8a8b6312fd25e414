import { createDecoder, readVarString, readVarUint, readVarUint8Array } from 'lib0/decoding'
import { createEncoder, toUint8Array, writeVarString, writeVarUint, writeVarUint8Array } from 'lib0/encoding'
import type { PresenceEntry } from './frames.ts'

/** What nodes tell each other about one board. */
export type NodeMessage =
  /** These are in the store, from sequence `first` on. */
  | { readonly kind: 'edits'; readonly first: number; readonly updates: readonly Uint8Array[] }
  | { readonly kind: 'presence'; readonly entries: readonly PresenceEntry[] }
  /** A node opened the room: who is where? */
  | { readonly kind: 'hello' }
  /** Somebody here shows a client id of yours: is that connection still alive? */
  | { readonly kind: 'challenge'; readonly clientId: number }
  /** The board's record changed: read it again. */
  | { readonly kind: 'regrant' }

const KINDS = ['edits', 'presence', 'hello', 'challenge', 'regrant'] as const

export function encodeNodeMessage(node: string, message: NodeMessage): Uint8Array {
  const encoder = createEncoder()
  writeVarString(encoder, node)
  writeVarUint(encoder, KINDS.indexOf(message.kind))
  if (message.kind === 'challenge') writeVarUint(encoder, message.clientId)
  if (message.kind === 'edits') {
    writeVarUint(encoder, message.first)
    writeVarUint(encoder, message.updates.length)
    for (const update of message.updates) writeVarUint8Array(encoder, update)
  }
  if (message.kind === 'presence') {
    writeVarUint(encoder, message.entries.length)
    for (const { clientId, clock, state } of message.entries) {
      writeVarUint(encoder, clientId)
      writeVarUint(encoder, clock)
      writeVarString(encoder, state)
    }
  }
  return toUint8Array(encoder)
}

/** Throws where the bytes are no such message. */
export function decodeNodeMessage(bytes: Uint8Array): { readonly node: string; readonly message: NodeMessage } {
  const decoder = createDecoder(bytes)
  const many = <Item>(read: () => Item): readonly Item[] => Array.from({ length: readVarUint(decoder) }, read)
  const node = readVarString(decoder)
  const kind = KINDS[readVarUint(decoder)]
  switch (kind) {
    case 'edits':
      return {
        node,
        message: { kind, first: readVarUint(decoder), updates: many(() => readVarUint8Array(decoder)) },
      }
    case 'presence': {
      const entry = () => ({
        clientId: readVarUint(decoder),
        clock: readVarUint(decoder),
        state: readVarString(decoder),
      })
      return { node, message: { kind, entries: many(entry) } }
    }
    case 'challenge':
      return { node, message: { kind, clientId: readVarUint(decoder) } }
    case 'hello':
    case 'regrant':
      return { node, message: { kind } }
    default:
      throw new RangeError('not a node message')
  }
}

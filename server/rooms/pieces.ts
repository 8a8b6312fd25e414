import { createDecoder, hasContent, readVarUint8Array } from 'lib0/decoding'
import { createEncoder, toUint8Array, writeUint8Array, writeVarUint, writeVarUint8Array } from 'lib0/encoding'
import * as Y from 'yjs'

type Struct = Y.Item | Y.GC | Y.Skip

/** What one piece holds: applying that much takes a few milliseconds. */
const PIECE_STRUCTS = 1_500
/** A zero in two bytes, which no update begins with: Yjs writes it in one. */
const MARK = Uint8Array.of(0x80, 0)

/** A record of the log is one update, or a large document cut into several that are applied one after the other. */
export function piecesOf(record: Uint8Array): readonly Uint8Array[] {
  if (record[0] !== MARK[0] || record[1] !== MARK[1]) return [record]
  const decoder = createDecoder(record.subarray(MARK.length))
  const pieces: Uint8Array[] = []
  while (hasContent(decoder)) pieces.push(readVarUint8Array(decoder))
  return pieces
}

/** The document as one record; others have their turn between the pieces. */
export async function recordOf(doc: Y.Doc): Promise<Uint8Array> {
  const structs = [...doc.store.clients.values()].reduce((sum, { length }) => sum + length, 0)
  if (structs <= PIECE_STRUCTS) return Y.encodeStateAsUpdate(doc)
  const pieces: Uint8Array[] = []
  for (const piece of inPieces(doc)) {
    pieces.push(piece)
    await giveWay()
  }
  return joinPieces(pieces)
}

/** Resolves when what waits for this process has had its turn. */
export const giveWay = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

export function joinPieces(pieces: Iterable<Uint8Array>): Uint8Array {
  const encoder = createEncoder()
  writeUint8Array(encoder, MARK)
  for (const piece of pieces) writeVarUint8Array(encoder, piece)
  return toUint8Array(encoder)
}

/**
 * The document in updates, each of which needs only those before it; the last has the deletions and whatever waits. Between
 * two of them the document may change: what is new then may be in the rest or not.
 */
export function* inPieces(doc: Y.Doc, pieceStructs = PIECE_STRUCTS): Generator<Uint8Array> {
  const { store } = doc
  const written = new Map<number, number>()
  let piece = new Map<number, number>()
  let structs = 0
  for (const client of [...store.clients.keys()].sort((a, b) => b - a)) {
    const end = Y.getState(store, client)
    for (const path = [client]; path.length > 0; ) {
      const current = path.at(-1) ?? client
      const clock = written.get(current) ?? 0
      const isDone = path.length === 1 ? clock >= end : !isNeeded(store, path.at(-2) ?? client, current, written)
      if (isDone) {
        path.pop()
        continue
      }
      const struct = structAt(store, current, clock)
      const missing = clientNeeded(struct, written)
      if (missing !== null) {
        path.push(missing)
        continue
      }
      if (!piece.has(current)) piece.set(current, clock)
      written.set(current, struct.id.clock + struct.length)
      if (++structs < pieceStructs) continue
      yield encode(store, piece, written)
      piece = new Map()
      structs = 0
    }
  }
  if (piece.size > 0) yield encode(store, piece, written)
  yield Y.encodeStateAsUpdate(doc, Y.encodeStateVector(doc))
}

/** Whether the struct that `waiting` is at still needs something of `needed`. */
function isNeeded(
  store: Y.Doc['store'],
  waiting: number,
  needed: number,
  written: ReadonlyMap<number, number>,
): boolean {
  return clientNeeded(structAt(store, waiting, written.get(waiting) ?? 0), written) === needed
}

function structAt(store: Y.Doc['store'], client: number, clock: number): Struct {
  const structs = store.clients.get(client) ?? []
  const struct = structs[Y.findIndexSS(structs, clock)]
  if (!struct) throw new RangeError(`the document has no ${client}:${clock}`)
  return struct
}

/** Another client that must be written further first, because this struct refers to it. */
function clientNeeded(struct: Struct, written: ReadonlyMap<number, number>): number | null {
  if (!(struct instanceof Y.Item)) return null
  const { origin, rightOrigin, parent } = struct
  const parentId = parent instanceof Y.AbstractType ? parent._item?.id : undefined
  for (const id of [origin, rightOrigin, parentId])
    if (id && id.client !== struct.id.client && id.clock >= (written.get(id.client) ?? 0)) return id.client
  return null
}

function encode(
  store: Y.Doc['store'],
  from: ReadonlyMap<number, number>,
  upTo: ReadonlyMap<number, number>,
): Uint8Array {
  const encoder = new Y.UpdateEncoderV1()
  writeVarUint(encoder.restEncoder, from.size)
  for (const [client, clock] of [...from].sort(([a], [b]) => b - a)) {
    const structs = store.clients.get(client) ?? []
    const first = Y.findIndexSS(structs, clock)
    const last = Y.findIndexSS(structs, (upTo.get(client) ?? 0) - 1)
    writeVarUint(encoder.restEncoder, last - first + 1)
    encoder.writeClient(client)
    writeVarUint(encoder.restEncoder, clock)
    for (let index = first; index <= last; index++)
      structs[index]?.write(encoder, index === first ? clock - (structs[first]?.id.clock ?? clock) : 0)
  }
  writeVarUint(encoder.restEncoder, 0)
  return encoder.toUint8Array()
}

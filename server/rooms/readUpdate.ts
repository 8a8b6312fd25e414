import * as Y from 'yjs'

export type DecodedUpdate = ReturnType<typeof Y.decodeUpdate>

/** Far beyond what anybody writes, far below where numbers lose precision. */
const MAX_CLOCK = 2 ** 32

/**
 * The whole update, or null where Yjs would choke on it. Applying does not check: it takes the first half of an update that
 * is cut short, follows references to what a client has not written yet, and counts beyond what it can encode again.
 */
export function readUpdate(update: Uint8Array): DecodedUpdate | null {
  const decoded = decodeOrNull(update)
  if (!decoded) return null
  const ranges = [...decoded.ds.clients.values()].flat()
  return decoded.structs.every(isSound) && ranges.every(({ clock, len }) => isSpan(clock, len)) ? decoded : null
}

function isSound(struct: Y.Item | Y.GC | Y.Skip): boolean {
  const { id, length } = struct
  if (!isSpan(id.clock, length)) return false
  if (!(struct instanceof Y.Item)) return true
  const isEarlier = (reference: unknown) =>
    !(reference instanceof Y.ID) || reference.client !== id.client || reference.clock < id.clock
  return isEarlier(struct.origin) && isEarlier(struct.rightOrigin) && isEarlier(struct.parent)
}

const isSpan = (clock: number, length: number) => length > 0 && clock + length <= MAX_CLOCK

function decodeOrNull(update: Uint8Array): DecodedUpdate | null {
  try {
    return Y.decodeUpdate(update)
  } catch {
    return null
  }
}

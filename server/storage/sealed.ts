import { crc32 } from 'node:zlib'
import { DamagedLog } from './BoardStore.ts'

/** A record as it lies in the store: CRC-32 of the rest, sequence, bytes. */
export function seal(sequence: number, bytes: Uint8Array): Buffer {
  const sealed = Buffer.allocUnsafe(12 + bytes.length)
  sealed.writeBigUInt64BE(BigInt(sequence), 4)
  sealed.set(bytes, 12)
  sealed.writeUInt32BE(crc32(sealed.subarray(4)), 0)
  return sealed
}

/** The record's content, or null where the checksum says that this is not what was sealed. */
export function unseal(sealed: Uint8Array): { readonly sequence: number; readonly bytes: Uint8Array } | null {
  if (sealed.length < 12) return null
  const view = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength)
  if (view.readUInt32BE(0) !== crc32(view.subarray(4))) return null
  return { sequence: Number(view.readBigUInt64BE(4)), bytes: view.subarray(12) }
}

export function sealJson(value: unknown): Buffer {
  return seal(0, new TextEncoder().encode(JSON.stringify(value)))
}

/** Throws `DamagedLog` where the checksum is wrong. */
export function unsealJson(sealed: Uint8Array): unknown {
  const record = unseal(sealed)
  if (!record) throw new DamagedLog('a record of a board is damaged')
  return JSON.parse(new TextDecoder().decode(record.bytes))
}

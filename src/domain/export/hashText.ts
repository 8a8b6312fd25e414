import { digest } from 'lib0/hash/sha256'

/** SHA-256 of a text in hex. Line ends do not count, since git may rewrite them. */
export function hashText(text: string): string {
  return Array.from(digest(bytesOf(text.replaceAll('\r\n', '\n'))), (byte) => HEX[byte]).join('')
}

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

const encoder = new TextEncoder()
const room = new Uint8Array(1 << 16)

/** In `room` where they fit, for as long as nothing else is encoded: thousands of files are hashed one after the other. */
function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const { read, written } = encoder.encodeInto(text, room)
  return read === text.length ? room.subarray(0, written) : encoder.encode(text)
}

import { digest } from 'lib0/hash/sha256'

/** SHA-256 of a text in hex. Line ends do not count, since git may rewrite them. */
export function hashText(text: string): string {
  const bytes = digest(new TextEncoder().encode(text.replaceAll('\r\n', '\n')))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

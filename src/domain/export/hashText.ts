import { digest } from 'lib0/hash/sha256'
import { plainEnds } from './lineEnds.ts'

/**
 * 64 bits of a text in hex: tells a file that was edited from one that was not; no seal against forgery. Line ends do not
 * count, since git may rewrite them. Ten times as fast in scripts as SHA-256, and an export hashes every file it writes.
 */
export function hashText(text: string): string {
  const plain = plainEnds(text)
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let at = 0; at < plain.length; at++) {
    const unit = plain.charCodeAt(at)
    high = Math.imul(high ^ unit, ODD_1)
    low = Math.imul(low ^ unit, ODD_2)
  }
  return hexOf(stir(high, low)) + hexOf(stir(low, high))
}

/** Whether a text has this hash; also one of 64 digits, the SHA-256 that exports of 0.1.0 recorded. */
export function hasHash(text: string, hash: string | undefined): boolean {
  return hash === (hash?.length === 64 ? sha256(text) : hashText(text))
}

function sha256(text: string): string {
  const bytes = digest(new TextEncoder().encode(plainEnds(text)))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

const ODD_1 = 0x9e3779b1
const ODD_2 = 0x85ebca77

/** Every bit of both halves reaches every bit of the answer: the end of MurmurHash3 (A. Appleby, public domain). */
function stir(half: number, other: number): number {
  let bits = half ^ Math.imul(other ^ (other >>> 15), ODD_1)
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return bits ^ (bits >>> 16)
}

const hexOf = (bits: number): string => (bits >>> 0).toString(16).padStart(8, '0')

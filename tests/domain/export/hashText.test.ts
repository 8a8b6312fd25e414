import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { hasHash, hashText } from '../../../src/domain/export/hashText.ts'

const FILE = ['export interface Order {', '  readonly id: OrderId', '  readonly note: "नमस्ते 🙂"', '}', ''].join('\n')

describe('the hash of a text', () => {
  it('is 16 hex digits, always the same', () => {
    expect(hashText(FILE)).toMatch(/^[0-9a-f]{16}$/)
    expect(hashText(FILE)).toBe(hashText(`${FILE}`))
    expect(hashText('')).toBe('c947ba0d5a44a7e0')
  })

  it('is told from another, and from the SHA-256 of earlier exports', () => {
    const sha256 = createHash('sha256').update(FILE).digest('hex')
    for (const hash of [hashText(FILE), sha256]) {
      expect(hasHash(FILE, hash)).toBe(true)
      expect(hasHash(FILE.replaceAll('\n', '\r\n'), hash)).toBe(true)
      expect(hasHash(`${FILE} `, hash)).toBe(false)
    }
    expect(hasHash(FILE, undefined)).toBe(false)
  })

  it('does not know one line end from the other', () => {
    expect(hashText(FILE.replaceAll('\n', '\r\n'))).toBe(hashText(FILE))
    expect(hashText(FILE.replaceAll('\n', '\r'))).not.toBe(hashText(FILE))
  })

  it('tells every edit of one letter, and every two letters exchanged', () => {
    const edited = Array.from(FILE, (letter, at) => [
      FILE.slice(0, at) + FILE.slice(at + letter.length),
      `${FILE.slice(0, at)}${letter}${FILE.slice(at)}`,
      `${FILE.slice(0, at)}x${FILE.slice(at)}`,
      FILE.slice(0, at) + FILE.charAt(at + 1) + FILE.charAt(at) + FILE.slice(at + 2),
    ]).flat()
    const texts = new Set([FILE, ...edited])
    expect(new Set(Array.from(texts, hashText)).size).toBe(texts.size)
  })

  it('keeps a hundred thousand like texts apart, in each half by itself as chance would', () => {
    const hashes = Array.from({ length: 100_000 }, (_, n) => hashText(`export const event${n} = 'Order Placed'\n`))
    expect(new Set(hashes).size).toBe(hashes.length)
    for (const half of [hashes.map((hash) => hash.slice(0, 8)), hashes.map((hash) => hash.slice(8))]) {
      expect(hashes.length - new Set(half).size).toBeLessThan(10)
    }
  })
})

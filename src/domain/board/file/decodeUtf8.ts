import type { FileProblem } from './FileProblem.ts'
import { positionAt } from './positionAt.ts'

/** The text of the bytes without a BOM, or where they stop being UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | FileProblem {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return {
      ok: false,
      code: 'not-utf8',
      message: 'The file is not UTF-8 text. Save it as UTF-8 and open it again.',
      ...whereItBreaks(bytes),
    }
  }
}

/** Decoded leniently and encoded again, the bytes first differ where a replacement character came in. */
function whereItBreaks(bytes: Uint8Array): { readonly line: number; readonly column: number } {
  const again = new TextEncoder().encode(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes))
  const broken = again.findIndex((byte, i) => byte !== bytes[i])
  // As a stream: the start of the broken character is held back instead of being replaced.
  const good = new TextDecoder('utf-8').decode(bytes.subarray(0, broken), { stream: true })
  return positionAt(good, good.length)
}

import { type Board, LIMITS } from './Board.ts'
import { boardFrom } from './file/boardFrom.ts'
import { crossCheck } from './file/crossCheck.ts'
import { decodeUtf8 } from './file/decodeUtf8.ts'
import type { FileProblem } from './file/FileProblem.ts'
import { fileSchema } from './file/fileSchema.ts'
import { normalise } from './file/normalise.ts'
import { whyNotBoard } from './file/whyNotBoard.ts'
import { whyNotJson } from './file/whyNotJson.ts'

export type ParsedBoard = { readonly ok: true; readonly board: Board } | FileProblem

/** Reads a board file (design: Board file), text or UTF-8 bytes. Anything that is not wholly valid loads nothing. */
export function parseBoard(input: string | Uint8Array): ParsedBoard {
  if (isTooLarge(input)) {
    const message = `The file is larger than ${LIMITS.fileBytes / 1024 / 1024} MiB. Split the board.`
    return { ok: false, code: 'too-large', message }
  }
  const text = typeof input === 'string' ? input.replace(/^\uFEFF/, '') : decodeUtf8(input)
  return typeof text === 'string' ? parseText(text) : text
}

function isTooLarge(input: string | Uint8Array): boolean {
  if (typeof input !== 'string') return input.length > LIMITS.fileBytes
  // A UTF-16 unit takes one to three bytes, so most texts need no count.
  if (input.length > LIMITS.fileBytes) return true
  return input.length * 3 > LIMITS.fileBytes && new TextEncoder().encode(input).length > LIMITS.fileBytes
}

function parseText(text: string): ParsedBoard {
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    return whyNotJson(text)
  }
  const normal = normalise(parsed)
  if (!normal.ok) return normal
  const result = fileSchema.safeParse(normal.value)
  if (!result.success) {
    const [issue] = result.error.issues
    if (!issue) throw new Error('a failed parse without an issue')
    return whyNotBoard(normal.value, issue)
  }
  return crossCheck(result.data, normal.value) ?? { ok: true, board: boardFrom(result.data, normal.value) }
}

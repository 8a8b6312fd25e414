import { createReadStream } from 'node:fs'
import { type Board, LIMITS } from '../../src/domain/board/Board.ts'
import { type ParsedBoard, parseBoard } from '../../src/domain/board/parseBoard.ts'
import { CommandRefusal } from './CommandRefusal.ts'
import { fetchBoard } from './fetchBoard.ts'

/** The board that `<board>` names: a file, `-` for standard input, or a board link. */
export async function loadBoard(source: string): Promise<Board> {
  if (/^https?:\/\//i.test(source)) {
    const { bytes, from } = await fetchBoard(source)
    return boardOf(parseBoard(bytes), from)
  }
  const isInput = source === '-'
  const stream = isInput ? process.stdin : createReadStream(source, { end: LIMITS.fileBytes })
  const name = isInput ? 'standard input' : source
  return boardOf(parseBoard(await readBytes(stream, name)), name)
}

function boardOf(parsed: ParsedBoard, name: string): Board {
  if (parsed.ok) return parsed.board
  const { message, pointer, line, column } = parsed
  if (line !== undefined) throw new CommandRefusal(`${name}:${line}:${column ?? 1}: ${message}`)
  throw new CommandRefusal(`${name}: ${message}${pointer ? ` (at ${pointer})` : ''}`)
}

/** Stops one byte above the limit, where the size is refused anyway. */
async function readBytes(stream: AsyncIterable<Uint8Array>, name: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of stream) {
      chunks.push(chunk)
      size += chunk.length
      if (size > LIMITS.fileBytes) break
    }
  } catch (error) {
    throw new CommandRefusal(`${name}: ${whyUnreadable(error)}`)
  }
  return Buffer.concat(chunks)
}

function whyUnreadable(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT') return 'there is no such file'
  if (code === 'EISDIR') return 'is a folder, not a board file'
  if (code === 'EACCES') return 'may not be read'
  return error instanceof Error ? error.message : String(error)
}

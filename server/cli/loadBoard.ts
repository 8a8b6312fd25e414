import { createReadStream } from 'node:fs'
import { type Board, LIMITS } from '../../src/domain/board/Board.ts'
import { decodeUtf8 } from '../../src/domain/board/file/decodeUtf8.ts'
import { type ParsedBoard, parseBoard } from '../../src/domain/board/parseBoard.ts'
import { importCml } from '../../src/domain/import/cml/importCml.ts'
import { CommandRefusal } from './CommandRefusal.ts'
import { fetchBoard } from './fetchBoard.ts'
import { oneLine } from './oneLine.ts'

/**
 * The board that `<board>` names: a file, `-` for standard input, or a board link. A file that ends in `.cml` is imported,
 * and standard error tells what became of what has no sticky.
 */
export async function loadBoard(source: string): Promise<Board> {
  if (/^https?:\/\//i.test(source)) {
    const { bytes, from } = await fetchBoard(source)
    return boardOf(parseBoard(bytes), from)
  }
  const isInput = source === '-'
  const stream = isInput ? process.stdin : createReadStream(source, { end: LIMITS.fileBytes })
  const name = isInput ? 'standard input' : source
  const bytes = await readBytes(stream, name)
  return /\.cml$/i.test(source) ? importedBoard(bytes, name) : boardOf(parseBoard(bytes), name)
}

function importedBoard(bytes: Uint8Array, name: string): Board {
  if (bytes.length > LIMITS.fileBytes)
    throw new CommandRefusal(`${name}: the file is larger than ${LIMITS.fileBytes / 1024 / 1024} MiB`)
  const text = decodeUtf8(bytes)
  if (typeof text !== 'string') throw new CommandRefusal(`${name}: ${text.message}`)
  const imported = importCml(text)
  if (!imported.ok) throw new CommandRefusal(`${name}:${imported.line}:${imported.column}: ${imported.message}`)
  for (const { line, message } of imported.report) process.stderr.write(`${name}:${line}: ${oneLine(message)}\n`)
  return imported.board
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

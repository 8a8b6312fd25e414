import { LIMITS } from '../../domain/board/Board.ts'
import { formatBoard } from '../../domain/board/formatBoard.ts'
import { ApiError } from '../../session/api/ApiError.ts'

/**
 * The text of a board file; a CML file is imported first (refused with line and column where it is wrong). Refuses what is too
 * large before it is read. Whether a board file is a board, the server says.
 */
export async function readBoardFile(file: File): Promise<string> {
  if (file.size > LIMITS.fileBytes) {
    const megabytes = LIMITS.fileBytes / 1024 / 1024
    throw new ApiError('too-large', `“${file.name}” is larger than a board file may be (${megabytes} MiB).`)
  }
  const text = await file.text().catch(() => {
    throw new ApiError(
      'unreadable',
      `“${file.name}” could not be read. Choose a board file or a CML file, not a folder.`,
    )
  })
  if (!/\.cml$/i.test(file.name)) return text
  const { importCml } = await import('../../domain/import/cml/importCml.ts')
  const imported = importCml(text)
  if (imported.ok) return formatBoard(imported.board)
  const { message, line, column } = imported
  throw new ApiError('bad-cml', `“${file.name}” is not imported. Line ${line}, column ${column}: ${message}`)
}

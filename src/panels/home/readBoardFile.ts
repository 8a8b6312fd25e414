import { LIMITS } from '../../domain/board/Board.ts'
import { ApiError } from '../../session/api/ApiError.ts'

/** The text of a board file; refuses what is too large before it is read. Whether it is a board, the server says. */
export async function readBoardFile(file: File): Promise<string> {
  if (file.size > LIMITS.fileBytes) {
    const megabytes = LIMITS.fileBytes / 1024 / 1024
    throw new ApiError('too-large', `"${file.name}" is larger than a board file may be (${megabytes} MiB).`)
  }
  return file.text()
}

import type { Doc } from 'yjs'
import { z } from 'zod'
import { type Board, emptyBoard } from '../../src/domain/board/Board.ts'

export const parseBoard = (
  text: string,
): { ok: true; board: Board } | { ok: false; message: string; pointer?: string } => {
  try {
    const file = z.object({ title: z.string() }).parse(JSON.parse(text))
    return { ok: true, board: emptyBoard(file.title) }
  } catch (error) {
    return { ok: false, message: String(error), pointer: '' }
  }
}
export const serializeBoard = (board: Board): string =>
  `${JSON.stringify({ format: 'wallstorm.board', version: 1, title: board.title })}\n`
export const seedDocument = (doc: Doc, board: Board): void => {
  doc.getMap('meta').set('title', board.title)
}
export const boardOf = (doc: Doc): Board => emptyBoard(String(doc.getMap('meta').get('title') ?? ''))

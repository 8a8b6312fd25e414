import type { Board } from '../domain/board/Board.ts'
import { KNOWN_KEYS } from '../domain/board/file/fileSchema.ts'
import { LEVELS } from '../domain/notation/levels.ts'
import type { Root } from './boardRoots.ts'
import { readExtra } from './layout/extra.ts'
import type { Report } from './layout/Layout.ts'
import { readString, readWord } from './layout/readField.ts'

export type Meta = Pick<Board, 'title' | 'level' | 'extra'>

/** Title, level and unknown keys of the board; an empty document has an empty title. */
export function readBoardMeta(meta: Root, report: Report): Meta {
  return {
    title: meta.has('title') ? readString(meta, 'title', report) : '',
    level: readWord(meta, 'level', LEVELS, 'design', report),
    ...readExtra(meta, KNOWN_KEYS.board, report),
  }
}

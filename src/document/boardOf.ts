import type * as Y from 'yjs'
import type { Board } from '../domain/board/Board.ts'
import { Projection } from './Projection.ts'

/** The board that the document shows now; it does not follow later changes. */
export function boardOf(doc: Y.Doc): Board {
  return new Projection(doc).board
}

import { describe, expect, it } from 'vitest'
import { formatBoard } from '../../../src/domain/board/formatBoard.ts'
import { BoardCopy, patchOf } from '../../../src/session/reading/BoardPatch.ts'
import { everythingOn } from '../../../src/session/reading/ChangedIds.ts'
import { boardOf, rowOf } from '../../support/boardOf.ts'

describe('BoardCopy', () => {
  it('is the board that it follows, with the keys of its file that nobody knows', () => {
    const plain = boardOf({ notes: rowOf('event', ['a', 'b']) })
    const board = { ...plain, title: 'Café', extra: new Map([['colour', 'green']]) }
    const copy = new BoardCopy()
    copy.patch(patchOf(board, everythingOn(board)))
    expect(formatBoard(copy.board)).toBe(formatBoard(board))
    copy.patch(patchOf(plain, everythingOn(plain)))
    expect(formatBoard(copy.board)).toBe(formatBoard(plain))
  })
})

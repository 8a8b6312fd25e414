import { describe, expect, it } from 'vitest'
import { createBoardDocument } from '../../src/document/createBoardDocument.ts'
import { interpret } from '../../src/domain/interpretation/interpret.ts'
import { rememberNames } from '../../src/session/rememberNames.ts'

function documentWith(...texts: readonly string[]) {
  const document = createBoardDocument()
  document.apply({
    type: 'add-notes',
    notes: texts.map((text, index) => ({ id: `e${index}`, kind: 'event', text, x: index * 500, y: 0 })),
  })
  return document
}

describe('names that code goes by', () => {
  it('are stored on the board, and stay when a sticky is renamed', () => {
    const document = documentWith('Order Placed')
    rememberNames(document, interpret(document.board))
    document.apply({ type: 'edit-text', id: 'e0', text: 'Order Submitted' })
    rememberNames(document, interpret(document.board))
    expect([...document.board.names]).toEqual([['e0', 'OrderPlaced']])
  })

  it('are written in one edit, and in none where all are stored', () => {
    const document = documentWith('A Happened', 'B Happened')
    const before = document.version
    rememberNames(document, interpret(document.board))
    expect(document.version).toBe(before + 1)
    rememberNames(document, interpret(document.board))
    expect(document.version).toBe(before + 1)
  })

  it('pass over stickies that went while the wall was read', () => {
    const document = documentWith('A Happened', 'B Happened')
    const model = interpret(document.board)
    document.apply({ type: 'delete', ids: ['e0'] })
    rememberNames(document, model)
    expect([...document.board.names.keys()]).toEqual(['e1'])
  })
})

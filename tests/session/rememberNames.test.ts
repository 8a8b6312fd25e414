import { describe, expect, it } from 'vitest'
import type { BoardDocument } from '../../src/document/BoardDocument.ts'
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
  const identifiers = ({ board }: BoardDocument) =>
    Object.fromEntries(interpret(board).contexts.flatMap(({ events }) => events.map((e) => [e.notes[0], e.identifier])))

  it('are stored on the board, and follow a sticky that is renamed', () => {
    const document = documentWith('Order Placed\ntotal: money')
    rememberNames(document, interpret(document.board))
    expect([...document.board.names]).toEqual([['e0', 'OrderPlaced']])
    document.apply({ type: 'edit-text', id: 'e0', text: 'Order Placed\ntotal: int' })
    expect([...document.board.names]).toEqual([['e0', 'OrderPlaced']])
    document.apply({ type: 'edit-text', id: 'e0', text: 'Order Submitted\ntotal: int' })
    expect(identifiers(document)).toEqual({ e0: 'OrderSubmitted' })
    rememberNames(document, interpret(document.board))
    expect([...document.board.names]).toEqual([['e0', 'OrderSubmitted']])
  })

  it('that a file brings are used as they stand', () => {
    const document = documentWith('Order Placed')
    document.apply({ type: 'set-names', names: { e0: 'BestellungErteilt' } })
    rememberNames(document, interpret(document.board))
    expect(identifiers(document)).toEqual({ e0: 'BestellungErteilt' })
  })

  it('never change with another sticky of an equal name, whether that is renamed or deleted', () => {
    const renaming = { type: 'edit-text', id: 'e0', text: 'Order Submitted' } as const
    for (const operation of [renaming, { type: 'delete', ids: ['e0'] } as const]) {
      const document = documentWith('Order Placed', 'Order-Placed')
      const { e0, e1 } = identifiers(document)
      expect([e0, e1]).toEqual(['OrderPlaced', expect.stringMatching(/^OrderPlaced_\w+$/)])
      rememberNames(document, interpret(document.board))
      document.apply(operation)
      expect(identifiers(document)).toMatchObject({ e1 })
      document.undo()
      expect(identifiers(document)).toEqual({ e0, e1 })
    }
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

import { describe, expect, it } from 'vitest'
import { boardOf, rowOf } from '../../support/boardOf.ts'
import { TestBoard } from '../../support/TestBoard.ts'

const open = () =>
  new TestBoard(
    boardOf({
      notes: rowOf('event', ['a', 'b', 'c']),
      links: [
        { id: 'ab', from: 'a', to: 'b' },
        { id: 'ac', from: 'a', to: 'c', rejected: true },
      ],
    }),
  ).take('link')

describe('link', () => {
  it('joins two notes by a drag', () => {
    const board = open().press('b').moveTo('c')
    expect(board.workspace.preview.getState()).toMatchObject({ show: 'link', from: 'b', target: 'c' })
    expect(board.release().operations).toMatchObject([{ type: 'add-links', links: [{ from: 'b', to: 'c' }] }])
    expect(board.runner.is).toBe('link.idle')
  })

  it('joins two notes by two clicks', () => {
    const board = open().click('b')
    expect(board.runner.is).toBe('link.linking')
    expect(board.moveTo('c').click('c').operations).toHaveLength(1)
  })

  it('links nothing to the wall or to itself', () => {
    expect(open().press('b').moveTo({ x: 900, y: 900 }).release().operations).toEqual([])
    expect(open().press('b').drag(20, 0).release().operations).toEqual([])
  })

  it('selects a link that is there already', () => {
    const board = open().press('a').moveTo('b').release()
    expect(board.operations).toEqual([])
    expect(board.selection).toEqual(['ab'])
  })

  it('takes a rejection back', () => {
    expect(open().press('a').moveTo('c').release().operations).toMatchObject([
      { type: 'batch', operations: [{ type: 'delete', ids: ['ac'] }, { type: 'add-links' }] },
    ])
  })

  it('starts from the dot beside a selected note, with the select tool in hand', () => {
    const board = open().take('select').press('b', {}, { on: 'link-handle', id: 'b' }).moveTo('c').release()
    expect(board.operations).toHaveLength(1)
    expect(board.workspace.store.getState().tool).toBe('select')
  })

  it('forgets the first click on Escape', () => {
    const board = open().click('b')
    board.runner.cancel()
    expect(board.click('c').operations).toEqual([])
  })
})

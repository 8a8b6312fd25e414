import { describe, expect, it } from 'vitest'
import { duplicate } from '../../../src/workspace/clipboard/duplicate.ts'
import { boardOf, rowOf } from '../../support/boardOf.ts'

const board = boardOf({
  notes: rowOf('event', ['a', 'b', 'c']),
  frames: [{ id: 'f', kind: 'context', name: 'F', x: -20, y: -40, width: 380, height: 300 }],
  links: [
    { id: 'ab', from: 'a', to: 'b' },
    { id: 'bc', from: 'b', to: 'c' },
  ],
})

const counting = () => {
  let next = 0
  return () => `new${next++}`
}

describe('duplicate', () => {
  it('copies a frame with what it carries and the links inside', () => {
    const copy = duplicate(board, ['f'], { x: 0, y: 500 }, counting())
    expect(copy?.operation).toMatchObject({
      type: 'batch',
      operations: [
        { type: 'add-frames', frames: [{ name: 'F', x: -20, y: 460 }] },
        {
          type: 'add-notes',
          notes: [
            { text: 'a', y: 500 },
            { text: 'b', y: 500 },
          ],
        },
        { type: 'add-links', links: [{ from: 'new0', to: 'new1' }] },
      ],
    })
    expect(copy?.ids).toEqual(['new0', 'new1', 'new2'])
  })

  it('keeps what lies above what, in whatever order it was selected', () => {
    const stack = boardOf({
      notes: rowOf('event', ['a', 'b']).map((note) => ({ ...note, z: note.id === 'a' ? 'a1' : 'a0' })),
    })
    expect(duplicate(stack, ['a', 'b'], { x: 0, y: 0 }, counting())?.operation).toMatchObject({
      operations: [{}, { notes: [{ text: 'b' }, { text: 'a' }] }, {}],
    })
  })

  it('makes a group of its own out of a copied group, and unlocks the copies', () => {
    const notes = rowOf('event', ['a', 'b']).map((note) => ({ ...note, group: 'g', locked: true }))
    const copy = duplicate(boardOf({ notes }), ['a', 'b'], { x: 0, y: 0 }, counting())
    const made = copy?.operation.type === 'batch' ? copy.operation.operations[1] : undefined
    const groups = made?.type === 'add-notes' ? made.notes.map(({ group, locked }) => [group, locked]) : []
    expect(groups).toEqual([
      ['new2', undefined],
      ['new2', undefined],
    ])
  })

  it('has nothing to do without notes and frames', () => {
    expect(duplicate(board, ['ab'], { x: 0, y: 0 }, counting())).toBeUndefined()
  })
})

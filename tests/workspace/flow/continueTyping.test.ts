import { describe, expect, it } from 'vitest'
import { continueTyping } from '../../../src/workspace/flow/continueTyping.ts'
import { boardOf, rowOf } from '../../support/boardOf.ts'

const board = boardOf({ notes: rowOf('command', ['a', 'b']) })
const go = (from: string, direction: 'right' | 'left' | 'below', on = board) =>
  continueTyping(on, from, direction, () => 'new')

describe('continueTyping', () => {
  it('goes on in the note that stands beside', () => {
    expect(go('a', 'right')).toEqual([{ do: 'change', to: { editing: 'b', selection: new Set(['b']) } }])
  })

  it('makes a note of the same kind and size where none stands', () => {
    const wide = boardOf({ notes: rowOf('policy', ['a']).map((note) => ({ ...note, width: 400 })) })
    expect(go('a', 'right', wide)[0]).toEqual({
      do: 'apply',
      operation: { type: 'add-notes', notes: [{ id: 'new', kind: 'policy', text: '', x: 420, y: 0, width: 400 }] },
    })
    expect(go('b', 'right')).toContainEqual({ do: 'change', to: { lastKind: 'command' } })
    expect(go('a', 'below')[0]).toMatchObject({ operation: { notes: [{ x: 0, y: 180 }] } })
  })

  it('makes nothing beside an empty note', () => {
    const blank = boardOf({ notes: rowOf('event', ['a']).map((note) => ({ ...note, text: ' ' })) })
    expect(go('a', 'right', blank)).toEqual([])
  })

  it('does nothing for a note that is gone', () => {
    expect(go('z', 'right')).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { NOTE_KINDS } from '../../../src/domain/notation/kinds.ts'
import { ACTIONS, findActionByChord, getAction } from '../../../src/workspace/actions/ACTIONS.ts'
import type { ActionContext } from '../../../src/workspace/actions/Action.ts'
import { actionContext } from '../../support/actionContext.ts'
import { boardOf, rowOf } from '../../support/boardOf.ts'

/** The keys that design §2 promises beside the letters of the kinds. */
const PROMISED: readonly (readonly [string, string])[] = [
  ['V', 'tool-select'],
  ['H', 'tool-hand'],
  ['L', 'tool-link'],
  ['F', 'tool-frame'],
  ['N', 'make-last-kind'],
  ['Mod+Z', 'undo'],
  ['Mod+Shift+Z', 'redo'],
  ['Mod+Y', 'redo'],
  ['Mod+D', 'duplicate'],
  ['Mod+A', 'select-all'],
  ['Mod+F', 'find'],
  ['Mod+K', 'commands'],
  ['Shift+1', 'zoom-fit'],
  ['Shift+2', 'zoom-selection'],
  ['ArrowLeft', 'nudge-left'],
  ['Shift+ArrowDown', 'push-down'],
  ['Enter', 'edit'],
  ['Escape', 'leave'],
  ['Delete', 'delete'],
  ['?', 'help'],
  ['Mod+=', 'zoom-in'],
  ['Mod+-', 'zoom-out'],
  ['Mod+0', 'zoom-100'],
]

const row = boardOf({ notes: rowOf('event', ['a', 'b', 'c']) })

describe('ACTIONS', () => {
  it('have unique ids', () => {
    expect(new Set(ACTIONS.map(({ id }) => id)).size).toBe(ACTIONS.length)
  })

  it('share no key', () => {
    const keys = ACTIONS.flatMap((action) => action.keys)
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
  })

  it.each(PROMISED)('put %s on %s', (key, id) => {
    expect(findActionByChord(key)?.id).toBe(id)
  })

  it.each(NOTE_KINDS.map(({ key, kind }) => [key, kind]))('make and retype by the key %s: %s', (key, kind) => {
    expect(findActionByChord(key)?.id).toBe(`make-${kind}`)
    expect(findActionByChord(`Shift+${key}`)?.id).toBe(`retype-${kind}`)
  })

  it('leave copy, cut and paste to the browser', () => {
    expect(findActionByChord('Mod+C')).toBeUndefined()
    expect(getAction('copy').keys).toEqual(['Mod+C'])
  })

  it('do nothing, and throw nothing, on an empty board without a selection', () => {
    const changing = ACTIONS.flatMap((action) => action.run(actionContext(boardOf({})))).filter(
      ({ do: what }) => what === 'apply',
    )
    expect(changing).toHaveLength(NOTE_KINDS.length + 1)
  })
})

describe('a kind key', () => {
  const made = (context: ActionContext) => getAction('make-command').run(context)

  it('makes the note under the pointer with its editor open', () => {
    expect(made(actionContext(row, {}, { pointer: { x: 400, y: 300 } }))).toEqual([
      {
        do: 'apply',
        operation: { type: 'add-notes', notes: [{ id: 'new0', kind: 'command', text: '', x: 320, y: 220 }] },
      },
      { do: 'change', to: { selection: new Set(['new0']), editing: 'new0', lastKind: 'command', tool: 'select' } },
    ])
  })

  it('without a pointer makes it right of the selected note, past what stands there', () => {
    expect(made(actionContext(row, { selection: new Set(['a']) }))[0]).toMatchObject({
      operation: { notes: [{ x: 540, y: 0 }] },
    })
  })

  it('without pointer and selection makes it in the middle', () => {
    expect(made(actionContext(boardOf({})))[0]).toMatchObject({ operation: { notes: [{ x: 420, y: 220 }] } })
  })
})

describe('arrows', () => {
  it('nudge the selection', () => {
    expect(getAction('push-left').run(actionContext(row, { selection: new Set(['b']) }))).toEqual([
      { do: 'apply', operation: { type: 'move', ids: ['b'], by: { x: -10, y: 0 } } },
    ])
  })

  it('carry the notes of a frame along', () => {
    const board = boardOf({
      notes: rowOf('event', ['a', 'b']),
      frames: [{ id: 'f', kind: 'context', name: 'F', x: -20, y: -40, width: 200, height: 300 }],
    })
    expect(getAction('nudge-down').run(actionContext(board, { selection: new Set(['f']) }))).toMatchObject([
      { operation: { ids: ['f', 'a'] } },
    ])
  })

  it('pan when nothing is selected', () => {
    expect(getAction('nudge-right').run(actionContext(row))).toEqual([{ do: 'pan', by: { x: -80, y: -0 } }])
  })
})

describe('Escape', () => {
  it.each([
    [{ dialog: 'help' as const, tool: 'hand' as const }, { dialog: null }],
    [{ tool: 'hand' as const, selection: new Set(['a']) }, { tool: 'select' }],
    [{ selection: new Set(['a']) }, { selection: new Set() }],
  ])('leaves the innermost thing first: %o', (state, to) => {
    expect(getAction('leave').run(actionContext(row, state))).toEqual([{ do: 'change', to }])
  })
})

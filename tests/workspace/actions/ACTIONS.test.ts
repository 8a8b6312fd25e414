import { describe, expect, it } from 'vitest'
import { NOTE_KINDS } from '../../../src/domain/notation/kinds.ts'
import { ACTIONS, findActionByChord, getAction } from '../../../src/workspace/actions/ACTIONS.ts'
import type { ActionContext } from '../../../src/workspace/actions/Action.ts'
import type { Effect } from '../../../src/workspace/Effect.ts'
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
  ['Tab', 'go-next'],
  ['Shift+Tab', 'go-previous'],
  ['Mod+ArrowUp', 'go-up'],
  ['Shift+0', 'zoom-100'],
  ['Mod+/', 'commands'],
  [']', 'layer-front'],
  ['Mod+[', 'layer-backward'],
  ['Alt+A', 'align-left'],
  ['Alt+D', 'align-right'],
  ['Alt+W', 'align-top'],
  ['Alt+S', 'align-bottom'],
  ['Mod+G', 'group'],
  ['Mod+Shift+G', 'ungroup'],
  ['Mod+Shift+L', 'toggle-lock'],
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

  it('copy and cut nothing where no sticky and no frame is selected', () => {
    const of = (id: string, ...selected: readonly string[]) =>
      getAction(id).run(actionContext(row, { selection: new Set(selected) }))
    expect([...of('copy'), ...of('cut', 'a link')]).toEqual([])
    expect(of('copy', 'a')).toEqual([{ do: 'clipboard', command: 'copy' }])
  })

  it('close a dialog by Escape on every face, and drop the selection on the wall alone', () => {
    const { everywhere, run } = getAction('leave')
    const on = (state: Partial<ActionContext['state']>) =>
      run(actionContext(row, { selection: new Set(['a']), ...state }))
    expect(everywhere).toBe(true)
    expect(on({ face: 'map', dialog: 'help' })).toEqual([{ do: 'change', to: { dialog: null } }])
    expect(on({ face: 'map' })).toEqual([])
    expect(on({})).toEqual([{ do: 'change', to: { selection: new Set() } }])
  })

  it('do nothing, and throw nothing, on an empty board without a selection', () => {
    const changing = ACTIONS.flatMap((action) => action.run(actionContext(boardOf({})))).filter(
      ({ do: what }) => what === 'apply',
    )
    expect(changing).toHaveLength(NOTE_KINDS.length + 1)
  })
})

describe('what an action says of itself', () => {
  const wall = boardOf({
    notes: [
      ...NOTE_KINDS.map(({ kind }, at) => ({ id: kind, kind, text: kind, x: at * 900, y: 0 })),
      { id: 'grouped', kind: 'event', text: 'grouped', x: 0, y: 900, group: 'g' },
    ],
    frames: [{ id: 'f', kind: 'context', name: 'F', x: 0, y: 2000, width: 200, height: 300 }],
  })
  const selections = [[], ...[...wall.notes.keys(), 'f'].map((id) => [id]), ['command', 'event', 'aggregate']]
  const isEdit = (effect: Effect) =>
    effect.do === 'apply' ||
    effect.do === 'undo' ||
    effect.do === 'redo' ||
    (effect.do === 'clipboard' && effect.command !== 'copy') ||
    (effect.do === 'change' && (effect.to.editing || ['link', 'frame', 'space'].includes(effect.to.tool ?? '')))

  it.each(ACTIONS.map((action) => [action.id, action] as const))('%s: whether it edits', (_, action) => {
    const effects = selections.flatMap((ids) => action.run(actionContext(wall, { selection: new Set(ids) })))
    expect(action.edits === true).toBe(effects.some(isEdit))
  })

  it('is what takes the selection away', () => {
    expect(ACTIONS.filter(({ removes }) => removes).map(({ id }) => id)).toEqual(['delete', 'cut'])
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

describe('what a command yields', () => {
  it('is said of the selected commands, and taken back', () => {
    const mixed = boardOf({ notes: [...rowOf('command', ['c']), ...rowOf('event', ['e'])] })
    const run = (id: string, ...ids: readonly string[]) =>
      getAction(id).run(actionContext(mixed, { selection: new Set(ids) }))
    const said = (yields: string | null) => [{ do: 'apply', operation: { type: 'set-yields', ids: ['c'], yields } }]
    expect(run('yields-one-of', 'c', 'e')).toEqual(said('one-of'))
    expect(run('yields-all', 'c')).toEqual(said('all'))
    expect(run('yields-unsaid', 'c')).toEqual(said(null))
    expect(run('yields-all', 'e')).toEqual([])
  })
})

describe('putting in order', () => {
  const run = (id: string, ...ids: readonly string[]) =>
    getAction(id).run(actionContext(row, { selection: new Set(ids) }))

  it('aligns two or more, distributes three or more', () => {
    expect(run('align-top', 'a')).toEqual([])
    expect(run('align-top', 'a', 'b')).toEqual([
      { do: 'apply', operation: { type: 'align', ids: ['a', 'b'], to: 'top' } },
    ])
    expect(run('distribute-x', 'a', 'b')).toEqual([])
    expect(run('distribute-x', 'a', 'b', 'c')).toMatchObject([{ operation: { type: 'distribute', along: 'x' } }])
  })

  it('groups two or more, and takes apart what is grouped', () => {
    expect(run('group', 'a')).toEqual([])
    expect(run('group', 'a', 'b')).toMatchObject([{ operation: { type: 'set-group', ids: ['a', 'b'], group: 'new0' } }])
    expect(run('ungroup', 'a')).toEqual([])
  })

  it('locks what is open, and unlocks where everything is locked', () => {
    expect(run('toggle-lock', 'a')).toMatchObject([{ operation: { type: 'set-locked', ids: ['a'], locked: true } }])
    const locked = boardOf({ notes: [{ id: 'x', kind: 'event', text: 'x', x: 0, y: 0, locked: true }] })
    expect(getAction('toggle-lock').run(actionContext(locked, { selection: new Set(['x']) }))).toMatchObject([
      { operation: { locked: false } },
    ])
  })
})

describe('the stack', () => {
  it('orders what lies in it: stickies and frames, not links', () => {
    const board = boardOf({ notes: rowOf('event', ['a', 'b']), links: [{ id: 'ab', from: 'a', to: 'b' }] })
    const run = (...ids: readonly string[]) =>
      getAction('layer-front').run(actionContext(board, { selection: new Set(ids) }))
    expect(run('ab')).toEqual([])
    expect(run('ab', 'a')).toEqual([{ do: 'apply', operation: { type: 'reorder', ids: ['a'], to: 'front' } }])
  })
})

describe('going from sticky to sticky', () => {
  const go = (id: string, selection: readonly string[], rest = {}) =>
    getAction(id).run(actionContext(row, { selection: new Set(selection) }, rest))

  it('follows the reading order and ends with it', () => {
    expect(go('go-next', ['a'])).toEqual([{ do: 'change', to: { selection: new Set(['b']) } }])
    expect(go('go-previous', ['b'])).toEqual([{ do: 'change', to: { selection: new Set(['a']) } }])
    expect(go('go-next', ['c'])).toEqual([])
    expect(go('go-next', [])).toEqual([])
  })

  it('brings the sticky into view', () => {
    expect(go('go-next', ['a'], { size: { width: 300, height: 300 } })).toMatchObject([
      { do: 'change' },
      { do: 'look' },
    ])
  })

  it('begins with the first one in view when an arrow is pressed with Ctrl', () => {
    expect(go('go-left', [], { camera: { x: 170, y: -50, zoom: 1 } })).toMatchObject([
      { to: { selection: new Set(['b']) } },
    ])
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

describe('from the wall to the code and back', () => {
  it('shows the code of the selection, which stays', () => {
    const showCode = findActionByChord('G')
    expect(showCode?.run(actionContext(row, { selection: new Set(['b']) }))).toEqual([
      { do: 'change', to: { face: 'code' } },
    ])
    expect(showCode?.run(actionContext(row))).toEqual([])
  })

  it('shows the selection on the wall, from every face', () => {
    const showOnWall = findActionByChord('W')
    expect(showOnWall?.everywhere).toBe(true)
    const effects = showOnWall?.run(actionContext(row, { selection: new Set(['b']), face: 'code' }))
    expect(effects).toMatchObject([{ to: { face: 'wall', selection: new Set(['b']) } }, { do: 'look' }])
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

import { describe, expect, it } from 'vitest'
import type { Board, Note } from '../../../src/domain/board/Board.ts'
import { decide } from '../../../src/domain/board/decide.ts'
import { evolve } from '../../../src/domain/board/evolve.ts'
import { readBoard } from '../../../src/domain/lint/readBoard.ts'
import type { NoteKind } from '../../../src/domain/notation/kinds.ts'
import { kindsAfter, LINK_RULES } from '../../../src/domain/notation/links.ts'
import { getAction } from '../../../src/workspace/actions/ACTIONS.ts'
import { nextAction } from '../../../src/workspace/actions/nextActions.ts'
import { apply, type Effect } from '../../../src/workspace/Effect.ts'
import { makeNext, placeToTheRight } from '../../../src/workspace/flow/makeNext.ts'
import { actionContext } from '../../support/actionContext.ts'
import { boardOf } from '../../support/boardOf.ts'

const note = (id: string, kind: NoteKind, x: number, y = 0): Note => ({ id, kind, text: `The ${id}`, x, y })
const command = note('c', 'command', 0)

describe('kindsAfter', () => {
  it.each([
    ['command', ['aggregate', 'system', 'event']],
    ['event', ['policy', 'read-model', 'command']],
    ['aggregate', ['event']],
    ['policy', ['command']],
    ['hotspot', []],
  ] as const)('expects after %s: %j', (kind, next) => {
    expect(kindsAfter(kind)).toEqual(next)
  })
})

describe('placeToTheRight', () => {
  it('stands right of the note, middle to middle', () => {
    expect(placeToTheRight(boardOf({ notes: [command] }), command, 'aggregate')).toEqual({ x: 180, y: 0 })
    const actor = note('u', 'actor', 0)
    expect(placeToTheRight(boardOf({ notes: [actor] }), actor, 'command')).toEqual({ x: 100, y: -27 })
  })

  it('goes below what stands there, then above, then behind the whole row', () => {
    const notes = [command, note('e1', 'event', 180)]
    const next = () => placeToTheRight(boardOf({ notes }), command, 'event')
    expect(next()).toEqual({ x: 180, y: 180 })
    notes.push(note('e2', 'event', 180, 180))
    expect(next()).toEqual({ x: 180, y: -180 })
    notes.push(note('e3', 'event', 180, -180), note('e4', 'event', 180, 360), note('e5', 'event', 180, -360))
    expect(next()).toEqual({ x: 360, y: 0 })
  })
})

describe('makeNext', () => {
  it.each(LINK_RULES.filter(({ shorthand }) => !shorthand))('makes after $from a $to that is read with it', (rule) => {
    const from = note('from', rule.from, 0)
    const names = ['to', 'link']
    const start = boardOf({ notes: [from] })
    const [made] = makeNext(start, from, rule.to, () => names.shift() ?? '')
    const board = written(applied(start, made), 'to')
    const { links } = readBoard(board)
    expect(links.map(({ from, to, kind }) => ({ from, to, kind }))).toEqual([
      { from: 'from', to: 'to', kind: rule.kind },
    ])
    expect(board.links.size).toBe(rule.onlyDrawn ? 1 : 0)
  })
})

function applied(board: Board, effect: Effect | undefined): Board {
  if (effect?.do !== 'apply') throw new Error('nothing was made')
  const plan = decide(board, effect.operation)
  if (!plan.ok) throw new Error(plan.message)
  return evolve(board, plan)
}

const written = (board: Board, id: string) => applied(board, apply({ type: 'edit-text', id, text: 'What follows' }))

describe('the actions', () => {
  const run = (slot: number, selection: readonly string[]) =>
    getAction(nextAction(slot)).run(
      actionContext(boardOf({ notes: [command, note('x', 'hotspot', 900)] }), { selection: new Set(selection) }),
    )

  it('make the choice of this number, with its editor open', () => {
    expect(run(2, ['c'])).toMatchObject([
      { do: 'apply', operation: { type: 'add-notes', notes: [{ id: 'new0', kind: 'event', x: 180, y: 0 }] } },
      { do: 'change', to: { editing: 'new0', lastKind: 'event' } },
    ])
  })

  it('make nothing where nothing is expected, or more than one is selected', () => {
    expect(run(0, ['x'])).toEqual([])
    expect(run(0, ['c', 'x'])).toEqual([])
    expect(run(0, [])).toEqual([])
  })
})

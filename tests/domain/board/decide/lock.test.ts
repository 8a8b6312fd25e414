import { describe, expect, it } from 'vitest'
import { decide } from '../../../../src/domain/board/decide.ts'
import type { Operation } from '../../../../src/domain/board/operations.ts'
import { boardWith, frame, link, note } from '../../../support/boardWith.ts'
import { expectLaws, expectRefusal } from '../../../support/expectLaws.ts'

const wall = boardWith({
  notes: [note('a', { locked: true }), note('b', { x: 200 })],
  frames: [frame('f', { locked: true }), frame('g', { y: 1000 })],
  links: [link('ab', 'a', 'b')],
})

describe('locking', () => {
  it('locks and unlocks notes and frames', () => {
    const locked = expectLaws(wall, { type: 'set-locked', ids: ['b', 'g', 'a'], locked: true })
    expect([locked.notes.get('b')?.locked, locked.frames.get('g')?.locked]).toEqual([true, true])
    const unlocked = expectLaws(wall, { type: 'set-locked', ids: ['a', 'f'], locked: false })
    expect([unlocked.notes.get('a'), unlocked.frames.get('f')]).toEqual([note('a'), frame('f')])
    expect(expectRefusal(wall, { type: 'set-locked', ids: ['gone'], locked: true })).toBe('unknown-id')
  })

  it.each<Operation>([
    { type: 'move', ids: ['a', 'f'], by: { x: 10, y: 0 } },
    { type: 'resize', id: 'a', to: { x: 0, y: 0, width: 300, height: 300 } },
    { type: 'resize', id: 'f', to: { x: 0, y: 0, width: 300, height: 300 } },
    { type: 'edit-text', id: 'a', text: 'other' },
    { type: 'rename-frame', id: 'f', name: 'other' },
    { type: 'retype', ids: ['a'], kind: 'command' },
    { type: 'set-pivotal', ids: ['a'], pivotal: true },
    { type: 'set-subdomain', id: 'f', subdomain: 'core' },
    { type: 'set-big-ball-of-mud', id: 'f', bigBallOfMud: true },
    { type: 'delete', ids: ['a', 'f'] },
    {
      type: 'batch',
      operations: [
        { type: 'delete', ids: ['b'] },
        { type: 'edit-text', id: 'a', text: 'x' },
      ],
    },
  ])('refuses to touch what is locked: %o', (operation) => {
    expect(expectRefusal(wall, operation)).toBe('locked')
  })

  it('leaves the locked ones out among others', () => {
    const moved = expectLaws(wall, { type: 'move', ids: ['a', 'b', 'f', 'g'], by: { x: 10, y: 0 } })
    expect([moved.notes.get('a')?.x, moved.notes.get('b')?.x]).toEqual([0, 210])
    expect([moved.frames.get('f')?.x, moved.frames.get('g')?.x]).toEqual([0, 10])
    const left = expectLaws(wall, { type: 'delete', ids: ['a', 'b', 'f'] })
    expect([[...left.notes.keys()], [...left.frames.keys()]]).toEqual([['a'], ['f', 'g']])
  })

  it('says how to go on', () => {
    const refusal = decide(wall, { type: 'edit-text', id: 'a', text: 'x' })
    expect(refusal).toMatchObject({ ok: false, message: expect.stringContaining('Unlock it first') })
  })

  it('leaves links, layers and groups of a locked note free', () => {
    expect(expectLaws(wall, { type: 'delete', ids: ['ab'] }).links.size).toBe(0)
    expect(expectLaws(wall, { type: 'set-group', ids: ['a', 'b'], group: 'g1' }).notes.get('a')?.group).toBe('g1')
  })
})

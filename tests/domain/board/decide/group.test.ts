import { describe, expect, it } from 'vitest'
import { groupOf, groupsOf } from '../../../../src/domain/board/groups.ts'
import { boardWith, frame, note } from '../../../support/boardWith.ts'
import { expectLaws, expectRefusal } from '../../../support/expectLaws.ts'

const wall = boardWith({
  notes: [note('a', { group: 'g' }), note('b', { group: 'g' }), note('c')],
  frames: [frame('f')],
})

describe('grouping', () => {
  it('puts notes into one group and takes them out', () => {
    const grouped = expectLaws(wall, { type: 'set-group', ids: ['b', 'c', 'f'], group: 'h' })
    expect([...groupsOf(grouped)]).toEqual([
      ['g', ['a']],
      ['h', ['b', 'c']],
    ])
    const apart = expectLaws(wall, { type: 'set-group', ids: ['a', 'b'], group: null })
    expect([...apart.notes.values()]).toEqual([note('a'), note('b'), note('c')])
  })

  it('knows who belongs together', () => {
    expect(groupOf(wall, 'a')).toEqual(['a', 'b'])
    expect(groupOf(wall, 'c')).toEqual(['c'])
    expect(groupOf(wall, 'f')).toEqual(['f'])
  })

  it('is for notes that are there, under a usable id', () => {
    expect(expectRefusal(wall, { type: 'set-group', ids: ['f'], group: 'h' })).toBe('wrong-element')
    expect(expectRefusal(wall, { type: 'set-group', ids: ['gone'], group: 'h' })).toBe('unknown-id')
    expect(expectRefusal(wall, { type: 'set-group', ids: ['a'], group: '' })).toBe('bad-id')
  })
})

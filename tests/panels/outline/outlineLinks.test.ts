import { describe, expect, it } from 'vitest'
import { outlineLinks } from '../../../src/panels/outline/outlineLinks.ts'
import { wall } from '../../support/wall.ts'

describe('links in words', () => {
  const board = wall()
    .command('Place Order\nid: uuid')
    .aggregate('')
    .event('Placed')
    .link('e1', 'c1')
    .reject('c1', 'e1')

  it('says what each link means and where it leads', () => {
    const links = outlineLinks(board.board(), [
      { from: 'c1', to: 'a1', kind: 'targets', drawn: false, reason: '' },
      { from: 'a1', to: 'e1', kind: 'yields', drawn: false, reason: '' },
    ])
    expect(links('c1')).toEqual(['targets an unnamed sticky'])
    expect(links('a1')).toEqual(['yields Placed'])
  })

  it('tells of a drawn arrow that the model does not know, and of none that was rejected', () => {
    const links = outlineLinks(board.board(), [])
    expect(links('e1')).toEqual(['leads to Place Order'])
    expect(links('c1')).toEqual([])
  })

  it('passes over links of a model that is older than the wall', () => {
    const links = outlineLinks(board.board(), [{ from: 'c1', to: 'gone', kind: 'targets', drawn: true, reason: '' }])
    expect(links('c1')).toEqual([])
  })
})

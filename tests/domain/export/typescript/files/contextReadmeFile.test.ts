import { describe, expect, it } from 'vitest'
import { projectOf } from '../../../../support/project/projectOf.ts'
import { wall } from '../../../../support/wall.ts'

/** The rows of the neighbours in each README. */
const neighboursIn = (names: readonly [string, string, string]) => {
  const [a, b, c] = names
  const board = wall()
    .context(a, { id: 'a', at: [0, 0], size: [400, 400] })
    .context(b, { id: 'b', at: [1000, 0], size: [400, 400] })
    .context(c, { id: 'c', at: [2000, 0], size: [400, 400] })
    .relate('a', 'b')
    .board()
  const readmes = projectOf(board).filter(({ path }) => /contexts\/[^/]+\/README\.md$/.test(path))
  return readmes.map(({ path, text }) => [
    path,
    ...text.split('\n').filter((line) => line.includes('upstream-downstream')),
  ])
}

describe('the neighbours in the README of a context', () => {
  it('are called by identifier where they have no name', () => {
    const row = '| UnnamedContext\\_a | Stock | upstream-downstream |  |  |'
    expect(neighboursIn(['', 'Stock', 'Desk'])).toEqual([
      ['src/contexts/desk/README.md'],
      ['src/contexts/stock/README.md', row],
      ['src/contexts/unnamed-context-a/README.md', row],
    ])
  })

  it('are those of the context itself, not of a namesake', () => {
    const row = '| Sales | Stock | upstream-downstream |  |  |'
    expect(neighboursIn(['Sales', 'Stock', 'Sales'])).toEqual([
      ['src/contexts/sales-c/README.md'],
      ['src/contexts/sales/README.md', row],
      ['src/contexts/stock/README.md', row],
    ])
  })
})

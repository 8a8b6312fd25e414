import { expect, it } from 'vitest'
import { projectOf } from '../../../support/project/projectOf.ts'
import { wall } from '../../../support/wall.ts'

it('no two files have one place, whatever their stickies are called', () => {
  const builder = wall()
    .context('Published Order', { id: 'context', at: [-50, -50], size: [3000, 380] })
    .time('Day', { id: 'day', at: [0, 0] })
    .command('Order', { id: 'command', at: [180, 0] })
    .aggregate('Order', { id: 'order', at: [360, 0] })
    .event('Ordered', { id: 'ordered', at: [670, 0] })
    .policy('Whenever Day', { id: 'policy', at: [850, 0] })
    .link('day', 'command')
    .link('policy', 'command')
    .context('Queries', { id: 'other', at: [-50, 550], size: [3000, 380] })
    .command('Ask', { id: 'ask', at: [0, 600] })
    .aggregate('Question', { id: 'question', at: [180, 600] })
    .event('Asked', { id: 'asked', at: [490, 600] })
    .readModel('Questions', { id: 'questions', at: [670, 600] })
  const paths = projectOf(builder.board()).map(({ path }) => path.toLowerCase())
  expect(paths.filter((path) => path.includes('/policies/whenever-day'))).toHaveLength(8)
  expect(paths.filter((path, index) => paths.indexOf(path) !== index)).toEqual([])
})

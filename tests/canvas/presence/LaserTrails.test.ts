import { expect, it } from 'vitest'
import { LaserTrails } from '../../../src/canvas/presence/LaserTrails.ts'

const at = (x: number) => ({ x, y: 0 })
const xs = (trails: LaserTrails, now: number, holder = 'asha') =>
  (trails.glowing(now).get(holder) ?? []).map(({ x, starts }) => (starts ? `|${x}` : `${x}`))

it('takes each point of a beam once, though every state tells the last ones again', () => {
  const trails = new LaserTrails()
  trails.hear('asha', { count: 2, points: [at(1), at(2)] }, 0)
  trails.hear('asha', { count: 4, points: [at(1), at(2), at(3), at(4)] }, 50)
  trails.hear('asha', { count: 9, points: [at(7), at(8), at(9)] }, 100)
  expect(xs(trails, 100)).toEqual(['|1', '2', '3', '4', '7', '8', '9'])
})

it('does not join two strokes', () => {
  const trails = new LaserTrails()
  trails.hear('asha', { count: 2, points: [at(1), at(2)] }, 0)
  trails.hear('asha', null, 50)
  trails.hear('asha', { count: 1, points: [at(9)] }, 100)
  trails.hear('asha', { count: 3, points: [at(1), at(2), at(3)] }, 120)
  expect(xs(trails, 120)).toEqual(['|1', '2', '|9', '2', '3'])
})

it('fades, and forgets', () => {
  const trails = new LaserTrails()
  trails.add('me', at(1), 0, true)
  trails.add('me', at(2), 450, false)
  expect(
    trails
      .glowing(450)
      .get('me')
      ?.map(({ glow }) => glow),
  ).toEqual([0.5, 1])
  expect(xs(trails, 1000, 'me')).toEqual(['2'])
  expect(trails.glowing(5000).size).toBe(0)
})

import { describe, expect, it } from 'vitest'
import { readWall } from '../../../support/readWall.ts'
import { wall } from '../../../support/wall.ts'

describe('an open end', () => {
  it('is a context frame without a name', () => {
    const lane = wall().lane('', { at: [0, 0], size: [300, 300] })
    expect(readWall(lane).findings()).toEqual([])
    expect(readWall(lane.context(' ', { at: [0, 0], size: [300, 300] })).findings()).toEqual(['unnamed ctx1'])
  })

  it('is a policy that nothing sets off, or that issues nothing, in one finding', () => {
    const message = (builder = wall()) =>
      readWall(builder).model.findings.find(({ code }) => code === 'policy-open')?.message
    expect(message(wall().policy('P'))).toBe('The policy “P” has no event that sets it off and issues no command.')
    expect(message(wall().policy('P').command('C'))).toBe('The policy “P” has no event that sets it off.')
    expect(message(wall().event('E').policy('P'))).toBe('The policy “P” issues no command.')
  })

  it('is a rule that stands at nothing', () => {
    expect(readWall(wall().constraint('x > 1')).findings('no-target')).toEqual(['no-target b1'])
    expect(readWall(wall().constraint('x > 1').aggregate('A', { gap: 0 })).findings('no-target')).toEqual([])
  })

  it('is the gaps of the food-delivery wall', () => {
    const wallOfSeed = wall()
      .strip(0, 0)
      .command('Place Order')
      .aggregate('Order')
      .event('Order Placed')
      .strip(0, 1000)
      .command('Make Payment')
      .aggregate('Payment')
      .event('Payment Processed')
      .event('Payment Settled', { at: [2000, 1000] })
      .strip(0, 2000)
      .event('Restaurant Notified')
      .strip(600, 2000)
      .command('Confirm Order')
      .aggregate('Restaurant')
      .strip(2000, 2000)
      .command('Mark Food Ready')
      .aggregate('Restaurant')
      .event('Food Prepared')
    expect(
      readWall(wallOfSeed)
        .findings()
        .filter((finding) => !finding.startsWith('no-context')),
    ).toEqual(['command-without-event c3', 'no-source e3', 'no-source e4'])
  })
})

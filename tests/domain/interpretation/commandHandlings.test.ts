import { describe, expect, it } from 'vitest'
import { readWall } from '../../support/readWall.ts'
import { type Wall, wall } from '../../support/wall.ts'

const strip = () => wall().command('Place').aggregate('Order').event('Placed').event('Confirmed')
/** Two commands on one aggregate note that takes two events. */
const shared = () => strip().command('Change', { at: [0, 180] })
const commandsOf = (builder: Wall) => readWall(builder).commands

describe('7. a command yields', () => {
  it('7. the events taken by the same aggregate note', () => {
    expect(commandsOf(strip())).toEqual(['Order.Place -> Confirmed, Placed'])
    expect(readWall(strip()).findings('command-event-open')).toEqual([])
  })

  it('7. nothing of another note of the same aggregate', () => {
    const builder = wall()
      .command('Confirm')
      .aggregate('Restaurant')
      .strip(0, 900)
      .command('Mark Ready')
      .aggregate('Restaurant')
      .event('Food Prepared')
    expect(commandsOf(builder)).toEqual(['Restaurant.Confirm -> ', 'Restaurant.Mark Ready -> Food Prepared'])
    expect(readWall(builder).findings('command-without-event')).toEqual(['command-without-event c1'])
  })

  it('7. all of them, like every other command on that note, and that is open', () => {
    expect(commandsOf(shared())).toEqual(['Order.Change -> Confirmed, Placed', 'Order.Place -> Confirmed, Placed'])
    expect(readWall(shared()).findings('command-event-open')).toEqual(['command-event-open a1 c1 c2'])
  })

  it('7. what a drawn link says, as soon as one does', () => {
    const said = shared().link('c1', 'e1').link('c2', 'e2')
    expect(commandsOf(said)).toEqual(['Order.Change -> Confirmed', 'Order.Place -> Placed'])
    expect(readWall(said).findings('command-event-open')).toEqual([])
  })

  it('7. what no drawn link has given to another, where one is left', () => {
    expect(commandsOf(shared().link('c1', 'e1'))).toEqual(['Order.Change -> Confirmed', 'Order.Place -> Placed'])
    const one = wall()
      .command('Place')
      .aggregate('Order')
      .event('Placed')
      .command('Check', { at: [0, 180] })
    expect(commandsOf(one.link('c1', 'e1'))).toEqual(['Order.Check -> ', 'Order.Place -> Placed'])
    expect(readWall(one).findings('command-event-open', 'command-without-event')).toEqual(['command-without-event c2'])
  })

  it('7. what a drawn link past the aggregate says, wherever the event stands', () => {
    const builder = wall()
      .command('Place')
      .aggregate('Order')
      .event('Placed')
      .command('Cancel', { at: [0, 180] })
      .event('Cancelled', { at: [900, 900] })
      .link('c2', 'e2')
    expect(commandsOf(builder)).toEqual(['Order.Cancel -> Cancelled', 'Order.Place -> Placed'])
    expect(readWall(builder).findings('command-event-open', 'command-without-event')).toEqual([])
  })

  it('7. open stays what stands next to it, where the drawn link leads to what another aggregate takes', () => {
    const builder = wall()
      .command('Place')
      .aggregate('Order')
      .event('Placed')
      .command('Cancel', { at: [0, 180] })
      .strip(0, 900)
      .aggregate('Refund')
      .event('Refunded')
      .link('a2', 'e2')
      .link('c2', 'e2')
    expect(commandsOf(builder)).toEqual(['Order.Cancel -> Placed, Refunded', 'Order.Place -> Placed'])
    expect(readWall(builder).findings('command-event-open')).toEqual(['command-event-open a1 c1 c2'])
  })

  it('7. open stays what several could yield, or none does', () => {
    const three = shared()
      .command('Drop', { at: [0, 360] })
      .link('c1', 'e1')
    expect(commandsOf(three)).toEqual(['Order.Change -> Confirmed', 'Order.Drop -> Confirmed', 'Order.Place -> Placed'])
    expect(readWall(three).findings('command-event-open')).toEqual(['command-event-open a1 c2 c3'])
    const both = shared().link('c1', 'e1').link('c2', 'e1')
    expect(commandsOf(both)).toEqual(['Order.Change -> Placed', 'Order.Place -> Placed'])
    expect(readWall(both).findings('command-event-open')).toEqual(['command-event-open a1 c1 c2'])
  })

  it('7. nothing a person rejected', () => {
    expect(commandsOf(shared().reject('c1', 'e2'))).toEqual([
      'Order.Change -> Confirmed, Placed',
      'Order.Place -> Placed',
    ])
  })

  it('7. is not open between two notes of one command', () => {
    const builder = strip().command('place', { at: [0, 180] })
    expect(commandsOf(builder)).toEqual(['Order.Place -> Confirmed, Placed'])
    expect(readWall(builder).findings('command-event-open')).toEqual([])
  })

  it('7. holds for systems too', () => {
    const builder = wall()
      .command('A')
      .system('S')
      .event('E')
      .command('B', { at: [0, 180] })
    expect(readWall(builder).findings('command-event-open')).toEqual(['command-event-open c1 c2 s1'])
  })
})

import { describe, expect, it } from 'vitest'
import { readWall } from '../../support/readWall.ts'
import { type Wall, wall } from '../../support/wall.ts'

const lines = (...texts: readonly string[]) => texts.join('\n')

/** Stock and Payments each have a step and what takes it back; Sales has the policy. */
function sales(...process: readonly string[]): Wall {
  return wall()
    .context('Sales', { id: 'sales', at: [0, 0], size: [800, 400] })
    .context('Stock', { id: 'stock', at: [0, 1000], size: [1400, 400] })
    .context('Payments', { id: 'payments', at: [0, 2000], size: [1400, 400] })
    .event('Order Rejected', { id: 'rejected', at: [0, 0] })
    .policy(lines('Whenever order rejected, cancel', ...process), { id: 'policy', at: [180, 0] })
    .command('Cancel Order', { id: 'cancel', at: [490, 0] })
    .aggregate('Shelf', { id: 'shelf', at: [180, 1000] })
    .event('Reserved', { id: 'reserved', at: [490, 1000] })
    .command('Release', { id: 'release', at: [900, 1000] })
    .aggregate('Payment', { id: 'payment', at: [180, 2000] })
    .event('Paid', { id: 'paid', at: [490, 2000] })
    .command('Refund', { id: 'refund', at: [900, 2000] })
}

const policyOf = (builder: Wall) => {
  const policy = readWall(builder).model.contexts.flatMap(({ policies }) => policies)[0]
  return {
    compensations: policy?.compensations?.map(({ event, command }) => `${event}: ${command}`),
    joins: policy?.joins,
  }
}

describe('a policy that takes back', () => {
  it('lists which command undoes which step, by event', () => {
    const builder = sales('undo Reserved: Release', 'UNDO paid: refund')
    expect(policyOf(builder)).toEqual({ compensations: ['Paid: Refund', 'Reserved: Release'], joins: undefined })
    expect(readWall(builder).findings('compensation-open', 'process-line')).toEqual([])
  })

  it('is downstream of whose step it is and of who takes it back', () => {
    const { relationships } = readWall(sales('undo Reserved: Release', 'undo Paid: Refund'))
    expect(relationships).toEqual(['payments > sales: Paid, Refund', 'stock > sales: Release, Reserved'])
  })

  it('is open where nobody has the event or the command, or two have', () => {
    const builder = sales('undo Packed: Unpack', 'undo Paid: Refund')
      .context('Loyalty', { id: 'loyalty', at: [0, 3000], size: [1400, 400] })
      .command('Refund', { id: 'refund-2', at: [0, 3000] })
    const { model } = readWall(builder)
    const open = model.findings.filter(({ code }) => code === 'compensation-open')
    expect(open.map(({ notes, message }) => [...notes, message])).toEqual([
      ['policy', '“undo Packed: Unpack”: no command “Unpack”.'],
      ['policy', '“undo Packed: Unpack”: no event “Packed”.'],
      ['policy', '“undo Paid: Refund”: more than one command “Refund”.'],
    ])
    expect(policyOf(builder).compensations).toBeUndefined()
  })

  it('means what its own context has before what another one has', () => {
    const builder = sales('undo Paid: Refund').command('Refund', { id: 'own-refund', at: [600, 200] })
    const policy = readWall(builder).model.contexts.flatMap(({ policies }) => policies)[0]
    expect(policy?.compensations?.map(({ commandNotes }) => commandNotes)).toEqual([['own-refund']])
  })

  it('means the step itself, not what only speaks of it', () => {
    const builder = sales('undo Paid: Refund')
      .context('Reports', { id: 'reports', at: [0, 3000], size: [1400, 400] })
      .event('Paid', { id: 'seen', at: [0, 3000] })
    const policy = readWall(builder).model.contexts.flatMap(({ policies }) => policies)[0]
    expect(policy?.compensations?.map(({ eventNotes }) => eventNotes)).toEqual([['paid']])
  })
})

describe('a policy that waits', () => {
  const joined = () => sales('wait for all').link('paid', 'policy').link('rejected', 'policy')

  it('joins its events', () => {
    expect(policyOf(joined())).toEqual({ compensations: undefined, joins: true })
    expect(readWall(joined()).findings('process-line')).toEqual([])
  })

  it('has nothing to wait for where one event sets it off', () => {
    const { model } = readWall(sales('wait for all'))
    expect(model.findings.filter(({ code }) => code === 'process-line').map(({ message }) => message)).toEqual([
      '“wait for all” says nothing of “Whenever order rejected, cancel”: fewer than two events set it off.',
    ])
  })

  it('says which of its lines read as nothing', () => {
    const { model } = readWall(sales('then tell the customer'))
    expect(model.findings.filter(({ code }) => code === 'process-line').map(({ message }) => message)).toEqual([
      '“then tell the customer” says nothing of “Whenever order rejected, cancel”: write “undo <Event>: <Command>” or “wait for all”.',
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { planProject } from '../../../../../src/domain/export/typescript/plan/planProject.ts'
import { inputOf } from '../../../../support/project/projectOf.ts'
import { wall } from '../../../../support/wall.ts'

describe('what a command leads to', () => {
  const unnamed = () =>
    wall()
      .command('Place', { id: 'place' })
      .aggregate('Order')
      .event('', { id: 'one' })
      .command('Cancel', { id: 'cancel', at: [0, 180] })
  const outcomesOf = (builder: ReturnType<typeof unnamed>) => {
    const commands = planProject(inputOf(builder.board())).contexts.flatMap(({ aggregates }) =>
      aggregates.flatMap((aggregate) => aggregate.commands),
    )
    return Object.fromEntries(
      commands.map(({ name, outcomes }) => [name, outcomes.flatMap(({ event }) => event.notes)] as const),
    )
  }

  it('is its own event of two that have no name yet', () => {
    const builder = unnamed().event('', { id: 'two', at: [650, 180] })
    expect(outcomesOf(builder.link('place', 'one').link('cancel', 'two'))).toEqual({ Place: ['one'], Cancel: ['two'] })
  })

  it('is its own event without a name past the aggregate too', () => {
    const builder = unnamed().event('', { id: 'two', at: [2000, 900] })
    expect(outcomesOf(builder.link('cancel', 'two'))).toEqual({ Place: ['one'], Cancel: ['two'] })
  })
})

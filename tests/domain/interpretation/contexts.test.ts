import { describe, expect, it } from 'vitest'
import { readWall } from '../../support/readWall.ts'
import { type Wall, wall } from '../../support/wall.ts'

/** Context of each note that is an event, by its listing in the model. */
function homes(builder: Wall): Record<string, string> {
  const { model } = readWall(builder)
  return Object.fromEntries(
    model.contexts.flatMap(({ id, events }) => events.flatMap(({ notes }) => notes.map((note) => [note, id]))),
  )
}

describe('2. a context', () => {
  it('2. has the notes with their centre inside, edges included', () => {
    const frame = () => wall().context('Sales', { at: [0, 0], size: [400, 400] })
    expect(homes(frame().event('A', { at: [320, 320] }))).toEqual({ e1: 'ctx1' })
    expect(homes(frame().event('A', { at: [321, 320] }))).toEqual({ e1: 'board' })
    expect(homes(frame().event('A', { at: [-80, -80] }))).toEqual({ e1: 'ctx1' })
  })

  it('2. is the smallest of nested frames, without a finding', () => {
    const reading = wall()
      .context('Outer', { at: [0, 0], size: [1000, 1000] })
      .context('Inner', { at: [0, 0], size: [500, 500] })
      .event('A', { at: [100, 100] })
    expect(homes(reading)).toEqual({ e1: 'ctx2' })
    expect(readWall(reading).findings('context-ambiguous', 'straddles', 'no-context')).toEqual([])
  })

  it('2. of two frames that are not nested is the smaller, then the lower id, with a finding', () => {
    const overlapping = (width: number) =>
      wall()
        .context('Left', { at: [0, 0], size: [600, 400] })
        .context('Right', { at: [300, 0], size: [width, 400] })
        .event('A', { at: [360, 100] })
    expect(homes(overlapping(500))).toEqual({ e1: 'ctx2' })
    expect(homes(overlapping(600))).toEqual({ e1: 'ctx1' })
    expect(homes(overlapping(700))).toEqual({ e1: 'ctx1' })
    expect(readWall(overlapping(500)).findings('context-ambiguous')).toEqual(['context-ambiguous e1'])
  })

  it('2. is clear where the smallest frame lies inside all the others', () => {
    const builder = wall()
      .context('Left', { at: [0, 0], size: [600, 400] })
      .context('Right', { at: [300, 0], size: [600, 400] })
      .context('Core', { at: [320, 20], size: [200, 200] })
      .event('A', { at: [340, 40] })
    expect(homes(builder)).toEqual({ e1: 'ctx3' })
    expect(readWall(builder).findings('context-ambiguous')).toEqual([])
  })

  it('2. holds at least 80 % of a note, or the note straddles', () => {
    const frame = () => wall().context('Sales', { at: [0, 0], size: [400, 400] })
    expect(readWall(frame().event('A', { at: [-32, 0] })).findings('straddles')).toEqual([])
    expect(readWall(frame().event('A', { at: [-33, 0] })).findings('straddles')).toEqual(['straddles e1'])
    expect(homes(frame().event('A', { at: [-33, 0] }))).toEqual({ e1: 'ctx1' })
  })

  it('2. is told in words where it has no name', () => {
    const messages = readWall(
      wall()
        .context(' ', { at: [0, 0], size: [600, 400] })
        .context('Right', { at: [300, 0], size: [600, 400] })
        .event('A', { at: [360, 100] })
        .event('B', { at: [-40, 300] }),
    ).model.findings.map(({ message }) => message)
    expect(messages).toContain(
      'A context without a name and “Right” both claim “A”; it is read as part of a context without a name.',
    )
    expect(messages).toContain('“B” lies across the edge of a context without a name; it is read as inside.')
  })

  it('2. is not a swimlane', () => {
    const builder = wall()
      .lane('Customer', { at: [0, 0], size: [400, 400] })
      .event('A', { at: [0, 0] })
    expect(homes(builder)).toEqual({ e1: 'board' })
    expect(readWall(builder).model.contexts).toHaveLength(1)
  })

  it('2. is the implicit one, named after the board, for what lies in none', () => {
    const reading = readWall(wall().title('Food delivery').event('A'))
    expect(reading.model.contexts).toMatchObject([
      { id: 'board', name: 'Food delivery', identifier: 'FoodDelivery', subdomain: null, bigBallOfMud: false },
    ])
    expect(reading.findings('no-context')).toEqual(['no-context e1'])
  })

  it('2. is not called into being by an actor, a time, a rule, a question, an idea or a definition', () => {
    const aside = wall().actor('A').time('B').constraint('C').hotspot('D').opportunity('E').definition('F = G')
    expect(readWall(aside).model.contexts).toEqual([])
    expect(readWall(aside).findings('no-context')).toHaveLength(6)
    for (const kind of ['command', 'event', 'aggregate', 'policy', 'read-model', 'system'] as const) {
      expect(readWall(wall().note(kind, 'X')).model.contexts).toHaveLength(1)
    }
  })

  it('2. has the asides that lie in none, once it is there', () => {
    expect(
      readWall(
        wall()
          .event('A')
          .hotspot('Why?', { at: [900, 900] }),
      ).context().loose.hotspots,
    ).toHaveLength(1)
  })

  it('2. stays in the model when it is empty', () => {
    const reading = readWall(
      wall().context('Sales', { at: [0, 0], size: [400, 400], subdomain: 'core', bigBallOfMud: true }),
    )
    expect(reading.model.contexts).toMatchObject([
      { id: 'ctx1', name: 'Sales', subdomain: 'core', bigBallOfMud: true, aggregates: [], events: [] },
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { fixed, notesOf } from '../../../support/findingsOf.ts'
import { wall } from '../../../support/wall.ts'

const twoContexts = () =>
  wall()
    .context('Sales', { at: [-50, -50], size: [900, 500] })
    .context('Kitchen', { at: [950, -50], size: [900, 500] })

const member = () =>
  twoContexts()
    .aggregate('Order')
    .aggregate('Order', { at: [1000, 0] })

describe('aggregate-in-two-contexts', () => {
  it('asks who owns an aggregate of two contexts', () => {
    expect(notesOf(member().board(), 'aggregate-in-two-contexts')).toEqual([['a1', 'a2']])
  })

  it.each([
    ['Separate models: define each', ['Order =', 'Order ='], undefined],
    ['“Kitchen” owns it', ['Order = owned by “Kitchen”', 'Order = owned here'], ['ctx2', 'ctx1', 'customer-supplier']],
    ['A shared kernel', ['Order = shared kernel', 'Order = as in “Sales”'], ['ctx1', 'ctx2', 'shared-kernel']],
  ])('takes the answer “%s” into the glossary and onto the map', (label, texts, tie) => {
    const after = fixed(member().board(), 'aggregate-in-two-contexts', label)
    const definitions = [...after.notes.values()].filter(({ kind }) => kind === 'definition')
    expect(definitions.map(({ text }) => text)).toEqual(texts)
    const [relationship] = after.relationships.values()
    expect(relationship && [relationship.upstream, relationship.downstream, relationship.pattern]).toEqual(tie)
    expect(notesOf(after, 'aggregate-in-two-contexts')).toEqual([])
  })

  it('leaves alone what is declared between the two', () => {
    const declared = member().relate('ctx2', 'ctx1', { pattern: 'partnership' }).board()
    const after = fixed(declared, 'aggregate-in-two-contexts', '“Sales” owns it')
    expect([...after.relationships.values()].map(({ pattern }) => pattern)).toEqual(['partnership'])
  })

  it('takes copies within one, and aggregates without a name', () => {
    const fine = [
      wall().aggregate('Order').aggregate('Order', { gap: 1000 }),
      twoContexts()
        .aggregate('')
        .aggregate('', { at: [1000, 0] }),
    ]
    for (const strip of fine) expect(notesOf(strip.board(), 'aggregate-in-two-contexts')).toEqual([])
  })
})

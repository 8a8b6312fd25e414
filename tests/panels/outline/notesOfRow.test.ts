import { describe, expect, it } from 'vitest'
import { buildOutline } from '../../../src/panels/outline/buildOutline.ts'
import { notesOfRow } from '../../../src/panels/outline/notesOfRow.ts'
import { sectionKey, stripKey } from '../../../src/panels/outline/rowKeys.ts'
import { wall } from '../../support/wall.ts'

const sections = buildOutline(
  wall()
    .context('Orders', { at: [-40, -40], size: [600, 240] })
    .event('framed', { at: [0, 0] })
    .event('beside it', { at: [200, 0] })
    .event('outside', { at: [0, 400] })
    .event('below', { at: [0, 600] })
    .board(),
)
const textsOf = (row: string) => notesOfRow(sections, row).map(({ text }) => text)

describe('what a context goes around from a row of the outline', () => {
  it('is the strip, from its row or from one of its stickies', () => {
    const framed = sections[0]?.strips[0] ?? []
    expect(textsOf(stripKey(framed))).toEqual(['framed', 'beside it'])
    expect(textsOf('e2')).toEqual(['framed', 'beside it'])
    expect(textsOf('e3')).toEqual(['outside'])
  })

  it('is every strip outside the frames, from the row of the rest of the wall', () => {
    expect(textsOf(sectionKey({ frame: null }))).toEqual(['outside', 'below'])
  })

  it('is nothing from the row of a frame', () => {
    expect(textsOf('ctx1')).toEqual([])
  })
})

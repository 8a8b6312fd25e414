import { describe, expect, it } from 'vitest'
import { buildOutline } from '../../../src/panels/outline/buildOutline.ts'
import { sectionKey, stripKey } from '../../../src/panels/outline/rowKeys.ts'
import { tabRow } from '../../../src/panels/outline/tabRow.ts'
import { boardWith, frame, note } from '../../support/boardWith.ts'

const a = note('a', { x: 100, y: 100 })
const b = note('b', { x: 300, y: 100 })
const sections = buildOutline(boardWith({ frames: [frame('f'), frame('g', { y: 900 })], notes: [a, b] }))
const strip = stripKey([a])
const rowWith = (active: string | null, ...closed: readonly string[]) =>
  tabRow(sections, (row) => !closed.includes(row), active)

describe('the row in the tab order', () => {
  it('is the active one: a frame, a strip, a sticky', () => {
    expect(['g', strip, 'b'].map((row) => rowWith(row))).toEqual(['g', strip, 'b'])
  })

  it('is the first where nothing is active, or what is active is no row', () => {
    expect([rowWith(null), rowWith('a link'), rowWith('gone')]).toEqual(['f', 'f', 'f'])
  })

  it('is the closed branch that hides the active one', () => {
    expect([rowWith('b', strip), rowWith('b', 'f'), rowWith(strip, 'f')]).toEqual([strip, 'f', 'f'])
  })

  it('is that of the rest of the wall where there is no frame, and none on an empty wall', () => {
    const rest = buildOutline(boardWith({ notes: [a] }))
    expect(tabRow(rest, () => true, null)).toBe(sectionKey({ frame: null }))
    expect(tabRow([], () => true, null)).toBeUndefined()
  })
})

import { describe, expect, it } from 'vitest'
import type { BoardChange } from '../../../src/document/BoardDocument.ts'
import { addChange, changeWords } from '../../../src/panels/announcer/changeWords.ts'
import { wall } from '../../support/wall.ts'

const board = wall()
  .event('A')
  .event('B')
  .context('Orders', { at: [0, 0], size: [400, 400] })
  .board()
const NONE = { notes: new Set<string>(), frames: new Set<string>() }
const change = (notes: readonly string[], frames: readonly string[] = []): BoardChange => ({
  ...{ notes: new Set(notes), frames: new Set(frames), links: new Set(), relationships: new Set(), names: new Set() },
  ...{ meta: false, local: false },
})

describe('what others did, in words', () => {
  it('counts stickies and frames, changed and removed', () => {
    const changes = addChange(null, change(['e1', 'e2', 'gone'], ['ctx1']))
    expect(changeWords(changes, board)).toBe('Others changed 2 stickies and 1 frame and removed 1 sticky.')
  })

  it('counts a sticky once, however often it was edited', () => {
    const changes = addChange(addChange(null, change(['e1'])), change(['e1']))
    expect(changeWords(changes, board)).toBe('Others changed 1 sticky.')
  })

  it('says nothing of changes nobody sees', () => {
    expect(changeWords(NONE, board)).toBe('')
  })
})

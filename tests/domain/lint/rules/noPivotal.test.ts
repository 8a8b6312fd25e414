import { describe, expect, it } from 'vitest'
import type { Level } from '../../../../src/domain/notation/levels.ts'
import { notesOf } from '../../../support/findingsOf.ts'
import { wall } from '../../../support/wall.ts'

function story(events: number, { pivotal = false, level = 'big-picture' as Level } = {}) {
  const story = wall().level(level)
  for (let index = 0; index < events; index += 1) story.event(`Step ${index} taken`)
  if (pivotal) story.event('Contract signed', { pivotal: true })
  return story.board()
}

describe('no-pivotal', () => {
  it('asks where a long story turns', () => {
    expect(notesOf(story(31), 'no-pivotal')).toEqual([[]])
  })

  it('is content with a short one, one that turns, and other levels', () => {
    const fine = [story(30), story(31, { pivotal: true }), story(31, { level: 'process' })]
    for (const board of fine) expect(notesOf(board, 'no-pivotal')).toEqual([])
  })
})

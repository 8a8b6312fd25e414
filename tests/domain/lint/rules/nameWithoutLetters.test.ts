import { describe, expect, it } from 'vitest'
import { findingsOf, notesOf } from '../../../support/findingsOf.ts'
import { wall } from '../../../support/wall.ts'

describe('name-without-letters', () => {
  it('points at words of which code can keep nothing', () => {
    const board = wall()
      .context('?!', { at: [-50, -50], size: [900, 300] })
      .event('!!!')
      .board()
    expect(findingsOf(board, 'name-without-letters').map(({ message }) => message)).toEqual([
      '“?!” has no letter for a name in code; there it is Context_ctx1.',
      '“!!!” has no letter for a name in code; there it is Event_e1.',
    ])
  })

  it('is content with letters, digits, no words at all, and an identifier that somebody chose', () => {
    const fine = [wall().event('7!'), wall().event(''), wall().event('!!!').named('e1', 'Alarm')]
    for (const strip of fine) expect(notesOf(strip.board(), 'name-without-letters')).toEqual([])
  })
})

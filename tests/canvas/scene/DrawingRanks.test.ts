import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DrawingRanks } from '../../../src/canvas/scene/DrawingRanks.ts'
import type { Note } from '../../../src/domain/board/Board.ts'
import { compareDrawingOrder } from '../../../src/domain/board/drawingOrder.ts'

const noteOf = (id: string, z: string | null): Note => ({
  ...{ id, kind: 'event', text: '', x: 0, y: 0 },
  ...(z === null ? {} : { z }),
})

describe('DrawingRanks', () => {
  it('sorts as the drawing order does, whatever comes, changes and goes', () => {
    const z = fc.option(fc.stringMatching(/^[a-c]{1,2}$/))
    const step = fc.record({ id: fc.integer({ min: 0, max: 9 }).map(String), z, goes: fc.boolean() })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const notes = new Map<string, Note>()
        const ranks = new DrawingRanks(notes)
        for (const { id, z: layer, goes } of steps) {
          if (goes) notes.delete(id)
          else {
            const note = noteOf(id, layer)
            notes.set(id, note)
            ranks.update(note)
          }
          expect(ranks.sort([...notes.values()])).toEqual([...notes.values()].sort(compareDrawingOrder))
        }
      }),
    )
  })
})

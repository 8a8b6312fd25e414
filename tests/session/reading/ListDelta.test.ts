import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hearList, ListTeller } from '../../../src/session/reading/ListDelta.ts'

describe('a list told by the one before it', () => {
  it('sends only what is new and keeps the identity of the rest', () => {
    const teller = new ListTeller<{ readonly id: string }>()
    const first = hearList([], teller.tell([{ id: 'a' }, { id: 'b' }]))
    const delta = teller.tell([{ id: 'b' }, { id: 'c' }])
    expect(delta.fresh).toEqual([{ id: 'c' }])
    const second = hearList(first, delta)
    expect(second).toEqual([{ id: 'b' }, { id: 'c' }])
    expect(second[0]).toBe(first[1])
  })

  it('arrives whole, whatever is told after what', () => {
    const lists = fc.array(
      fc.array(fc.record({ id: fc.integer({ min: 0, max: 5 }), text: fc.string({ maxLength: 1 }) })),
    )
    fc.assert(
      fc.property(lists, (told) => {
        const teller = new ListTeller<{ readonly id: number; readonly text: string }>()
        let heard: readonly { readonly id: number; readonly text: string }[] = []
        for (const list of told) {
          heard = hearList(heard, structuredClone(teller.tell(list)))
          expect(heard).toEqual(list)
        }
      }),
      { seed: 20, numRuns: 200 },
    )
  })

  it('does not invent an item', () => {
    expect(() => hearList([], { places: Int32Array.of(3), fresh: [] })).toThrow(RangeError)
  })
})
